using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Core.Studies.Honesty;

/// <summary>Reads a report before it is published and says what its words, figures and tables may not say, or forgot to.</summary>
public sealed class ReportLinter(Thresholds thresholds)
{
    /// <summary>The remarks, in the order of the document.</summary>
    public IReadOnlyList<LintRemark> Read(Report report) => [.. report.Sections.SelectMany(Section).DistinctBy(remark => (remark.Rule, remark.Where, remark.Excerpt))];

    private IEnumerable<LintRemark> Section(Section section)
    {
        var where = $"{section.Number} {section.Title}".Trim();
        var titles = Wording.Check(section.Title, where).Concat(section.Lead is { } lead ? Words(lead.Plain, where) : []);
        return titles.Concat(section.Blocks.SelectMany(block => Block(block, where))).Concat(section.Sections.SelectMany(Section));
    }

    private IEnumerable<LintRemark> Block(Block block, string where) => block switch
    {
        Paragraph paragraph => Words(paragraph.Text.Plain, where),
        BulletList list => list.Items.SelectMany(item => Words(item.Plain, where)),
        Callout callout => Words(callout.Title, where).Concat(callout.Paragraphs.SelectMany(paragraph => Words(paragraph.Plain, where))),
        KeyFigures key => key.Items.SelectMany(figure => Words(figure.Label, where)),
        Figure figure => Of(figure),
        Table table => Of(table),
        // Words of a person are hers: nobody corrects them.
        _ => [],
    };

    private IEnumerable<LintRemark> Words(string text, string where)
        => Wording.Check(text, where).Concat(Wording.CheckTypography(text, where)).Concat(Wording.CheckInsertions(text, where)).Concat(Numbers.CheckSmallBase(text, where, thresholds.PercentFrom));

    private IEnumerable<LintRemark> Of(Figure figure)
    {
        var missing = Missing(figure.Title, ("Lecture", figure.Reading), ("Champ", figure.Scope), ("Source", figure.Source));
        var words = new[] { figure.Title, figure.Subtitle, figure.Reading, figure.Note }.OfType<string>().SelectMany(text => Words(text, figure.Title));
        return missing.Concat(words).Concat(Numbers.Check(figure.Title, figure.Scope, figure.Note, figure.Chart.Data.Rows.SelectMany(row => row.Cells), thresholds));
    }

    private IEnumerable<LintRemark> Of(Table table)
    {
        var missing = Missing(table.Title, ("Champ", table.Scope), ("Source", table.Source));
        var words = new[] { table.Title, table.Subtitle, table.Note }.OfType<string>().SelectMany(text => Words(text, table.Title));
        return missing.Concat(words).Concat(Numbers.Check(table.Title, table.Scope, table.Note, table.Rows.SelectMany(row => row.Cells), thresholds));
    }

    private static IEnumerable<LintRemark> Missing(string title, params (string Name, string? Text)[] mentions)
        => mentions.Where(mention => string.IsNullOrWhiteSpace(mention.Text)).Select(mention => new LintRemark(LintRules.Missing, title, mention.Name, $"La ligne « {mention.Name} » manque."));
}
