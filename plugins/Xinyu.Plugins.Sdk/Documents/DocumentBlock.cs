namespace Xinyu.Plugins.Documents;

/// <summary>A piece of a document; one of the derived records.</summary>
public abstract record DocumentBlock
{
    private protected DocumentBlock()
    {
    }
}

public sealed record ParagraphBlock(string Text) : DocumentBlock;

/// <summary>Conditions or obligations, numbered by the host.</summary>
public sealed record NumberedListBlock(IReadOnlyList<string> Entries) : DocumentBlock;

public sealed record TableBlock(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows) : DocumentBlock;
