import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The least that a window with a list can be: one table and one field. */
public final class Floor extends Application {

    /** No JavaFX class itself, as the main class of the application. */
    public static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            Application.launch(Floor.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        TableView<String> table =
                new TableView<>(FXCollections.observableArrayList("one", "two", "three"));
        TableColumn<String, String> name = new TableColumn<>("Name");
        name.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        table.getColumns().add(name);
        BorderPane pane = new BorderPane(table);
        pane.setTop(new TextField());
        stage.setScene(new Scene(pane, 1280, 800));
        stage.show();
        if (!getParameters().getRaw().isEmpty()) {
            PauseTransition end = new PauseTransition(Duration.seconds(2));
            end.setOnFinished(_ -> Platform.exit());
            end.play();
        }
    }
}
