using Jalons.Core.Studies;
using Jalons.Core.Studies.Honesty;
using Jalons.Core.Studies.Workspaces;
using Jalons.Core.Studies.Workspaces.Composing;
using Jalons.Documents.Html;
using Microsoft.AspNetCore.Html;

namespace Jalons.Web.Features.Studies.Workspaces.Writing;

/// <summary>A section as it will be printed, piece by piece, and what the proofreading says of it.</summary>
public sealed record PrintedSection(IReadOnlyList<(Piece Piece, IHtmlContent Html)> Pieces, IReadOnlyList<LintRemark> Remarks)
{
    public static PrintedSection Of(Composition composition, OutlineEntry entry)
    {
        var computed = composition.Sections.FirstOrDefault(section => section.Key == entry.Key);
        IReadOnlyList<Piece> pieces = computed is null ? [.. composition.TextOf(entry.Key).Select(Piece.Typed)] : composition.PiecesOf(computed);
        var report = composition.Report();
        if (computed is null) report = report with { Sections = [new(entry.Title) { Key = entry.Key, Blocks = [.. pieces.Select(piece => piece.Block)] }] };

        var set = Typesetting.Of(report);
        if (set.AllSections.FirstOrDefault(section => section.Key == entry.Key) is not { } printed) return new([], []);

        var outline = Documents.Outline.Of(set);
        return new(
            [.. pieces.Zip(printed.Blocks, (piece, block) => (piece, (IHtmlContent)new HtmlString(HtmlFragment.Of(block, outline))))],
            new ReportLinter(composition.Data.Programme.Thresholds).Read(set with { Sections = [printed with { Sections = [] }] }));
    }
}
