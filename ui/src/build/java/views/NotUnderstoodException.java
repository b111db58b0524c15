package views;

/** Something in an FXML that no layout can be made of; its message names file, line and element. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstoodException(String where, String what) {
        super(where + ": " + what);
    }
}
