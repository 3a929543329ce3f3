package org.groundwork.instruments.forms;

/**
 * What stands beside a question in a form.
 *
 * @param answer as answers are kept, or as somebody wrote it where it is not understood; "" for none
 * @param reason of any length
 * @param shown how it can be shown, in the partner's words
 */
public record Filled(String answer, String reason, String shown) {
    public static final Filled NOTHING = new Filled("", "", "");

    public boolean isEmpty() {
        return answer.isBlank() && reason.isBlank() && shown.isBlank();
    }
}
