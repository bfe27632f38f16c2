using Jalons.Documents;

namespace Jalons.Core.Studies.Workspaces.Composing;

/// <summary>One block of a section in work: computed, with the sentences that may be rewritten in it, or typed by the evaluator.</summary>
public sealed record Piece(Block Block, bool IsTyped, IReadOnlyList<ComputedSentence> Sentences)
{
    public static Piece Computed(Block block) => new(block, IsTyped: false, []);

    public static Piece Typed(Block block) => new(block, IsTyped: true, []);
}

/// <summary>Gives the sentences of a section their keys, and puts what was written in their place.</summary>
internal sealed class SectionSentences(string section, WrittenVolume written, Lazy<SpokenIndicators> spoken)
{
    private readonly Dictionary<string, int> _seen = [];

    public Piece Of(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                var sentence = Of(paragraph.Text);
                return new(sentence.IsManual ? new Paragraph(sentence.Printed) : paragraph, IsTyped: false, [sentence]);
            case BulletList list:
                var sentences = list.Items.Select(Of).ToList();
                return new(list with { Items = [.. list.Items.Zip(sentences, (item, said) => said.IsManual ? said.Printed : item)] }, IsTyped: false, sentences);
            default:
                return Piece.Computed(block);
        }
    }

    private ComputedSentence Of(Prose text)
    {
        var codes = spoken.Value.In(text.Plain);
        var key = SpokenIndicators.KeyOf(codes, text.Plain);
        _seen[key] = _seen.GetValueOrDefault(key) + 1;
        if (_seen[key] > 1) key = $"{key}-{_seen[key]}";
        return new(key, codes, text.Plain, written.SentenceOf(section, key));
    }
}
