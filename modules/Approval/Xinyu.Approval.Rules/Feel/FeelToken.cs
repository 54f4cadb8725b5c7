namespace Xinyu.Approval.Feel;

/// <param name="Position">1 is the first character.</param>
/// <param name="Text">As written, a text without its quotation marks and with its escapes resolved.</param>
readonly record struct FeelToken(FeelTokenKind Kind, string Text, int Position)
{
    public bool Is(string symbolOrWord) => Kind is FeelTokenKind.Symbol or FeelTokenKind.Word && Text == symbolOrWord;
}

enum FeelTokenKind
{
    End,
    Number,
    Text,
    Word,
    Symbol,
}
