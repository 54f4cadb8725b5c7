namespace Xinyu.Approval.Forms;

/// <summary>
/// What was typed or sent and is no value of the field's type. It stays in the form, so that a draft keeps what was
/// typed and validation can name it.
/// </summary>
public sealed record UnreadableValue(string Text);
