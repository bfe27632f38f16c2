using Jalons.Core.Studies.References;

namespace Jalons.Core.Studies.Workspaces;

/// <summary>What stands of what was written for a volume: the last version of each text and of each sentence.</summary>
public sealed record WrittenVolume(IReadOnlyList<Passage> Passages, IReadOnlyList<Benchmark> Benchmarks)
{
    public static readonly WrittenVolume Nothing = new([], []);

    /// <summary>The text of a section; null while there is none.</summary>
    public Passage? TextOf(string section) => Find(section, "") is { Text.Length: > 0 } passage ? passage : null;

    /// <summary>The sentence written in place of a computed one; null when the computed one stands.</summary>
    public Passage? SentenceOf(string section, string sentence) => Find(section, sentence) is { Text.Length: > 0 } passage ? passage : null;

    /// <summary>The last version, be it given up.</summary>
    public Passage? Find(string section, string sentence) => Passages.FirstOrDefault(passage => passage.Section == section && passage.Sentence == sentence);

    /// <summary>The same volume if <paramref name="text"/> were saved.</summary>
    public WrittenVolume WithText(string section, string text) => this with
    {
        Passages = [.. Passages.Where(passage => passage.Section != section || passage.Sentence.Length > 0), new() { Section = section, Text = text.Trim(), Who = "" }],
    };
}
