namespace Jalons.Core.Studies.Workspaces;

/// <summary>One version of what was written in a volume (passage): the text of a section, or a sentence in place of a computed one. Versions are added, never changed.</summary>
public sealed class Passage
{
    public const int KeyMaxLength = 200;
    public const int TextMaxLength = 60_000;

    public long Id { get; set; }
    public long WorkspaceId { get; set; }

    /// <summary>Key of the section.</summary>
    public required string Section { get; set; }

    /// <summary>Key of the computed sentence that it replaces; empty for the text of the section.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>1, 2, 3… for each text and each sentence: the highest one stands.</summary>
    public int Number { get; set; }

    /// <summary>As typed, in Markdown for a text; empty once given up: the place is to write again, the computed sentence is back.</summary>
    public required string Text { get; set; }

    /// <summary>For a sentence, the computed one as it was when this was written.</summary>
    public string? Computed { get; set; }

    /// <summary>For a sentence, the values of its indicators then, as printed, by code.</summary>
    public Dictionary<string, string> Values { get; set; } = [];
    public required string Who { get; set; }
    public long? AccountId { get; set; }
    public DateTime At { get; set; }
}
