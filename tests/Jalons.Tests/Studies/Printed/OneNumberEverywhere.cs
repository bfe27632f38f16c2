using System.Globalization;
using System.Text.RegularExpressions;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Indicators;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Objectives;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents.Docx;
using Jalons.Tests.Features;
using Jalons.Tests.Support.App;

namespace Jalons.Tests.Studies.Printed;

/// <summary>The number on the dashboard is the rows behind the click, the rows of the export with the same filter, and the number that the volume prints.</summary>
public sealed partial class OneNumberEverywhere(OneNumberEverywhere.Place demonstration) : IClassFixture<OneNumberEverywhere.Place>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public sealed class Place : ADemonstration
    {
        private Task<StudyData>? _data;

        /// <summary>What the volumes of all the territories print from: one extraction.</summary>
        public Task<StudyData> Data(Programme programme, DateOnly at) => _data ??= Read(programme, at);

        private async Task<StudyData> Read(Programme programme, DateOnly at)
        {
            await using var db = Database.Open();
            await using var frozen = await db.OpenSnapshot(await db.TakeSnapshot(programme, at, Scope.Whole(programme.Id, "Test"), "test", new TestClock(), CancellationToken.None), CancellationToken.None);
            return (await StudyData.Read(frozen, CancellationToken.None)).ForInside();
        }
    }

    [Theory, InlineData("T6"), InlineData("T8"), InlineData("T9")]
    public async Task On_the_dashboard_behind_the_click_in_the_export_and_in_print(string code)
    {
        await using var db = demonstration.Database.Open();
        var programme = (await db.LoadProgramme(db.Programmes.Select(known => known.Id).First(), Stop))!;
        var (at, territory) = (programme.DefaultDate(demonstration.Clock), programme.Territories.Single(known => known.Code == code));
        var visitor = await demonstration.As(Role.Coordination, code);
        var board = (await visitor.Opens("/tableau-de-bord")).Document;
        var printed = Printed(await demonstration.Data(programme, at), territory);

        foreach (var objective in Objective.All)
        {
            var link = board.QuerySelectorAll("main a[href^='/parcours?']").First(known => Regex.IsMatch(known.GetAttribute("href")!, $"indicateur={objective.Code}(&|$)") && !known.GetAttribute("href")!.Contains("partie=", StringComparison.Ordinal));
            var onScreen = Number(link.QuerySelector(".visually-hidden")?.TextContent ?? link.TextContent);
            var behind = Number((await visitor.Opens(link.GetAttribute("href")!)).Document.QuerySelector("main [role=status]")!.TextContent);
            var exported = await Exported(db, programme, territory, objective.Code, at);

            Assert.Equal((objective.Label, onScreen, onScreen, onScreen), (objective.Label, behind, exported, printed[objective.Label]));
        }
    }

    private static async Task<int> Exported(AppDb db, Programme programme, Territory territory, string code, DateOnly at)
    {
        var scope = Scope.Whole(programme.Id, "Test") with { TerritoryId = territory.Id };
        using var csv = new MemoryStream();
        return await ExportWriter.Write(AnnexeExport.Of(db, programme, scope, at, Stop, IndicatorCatalogue.Get(code).RowsBehind(new(db, programme, at), scope)), "csv", csv, Stop);
    }

    // The chart of the territory's targets, read in the Word file of the volume.
    private static Dictionary<string, int> Printed(StudyData data, Territory territory)
    {
        using var docx = new MemoryStream();
        DocxWriter.Write(StudyVolume.BookletOf(territory).Make(data), docx);
        var targets = ReadFiles.Charts("docx", docx.ToArray()).First(chart => chart.Sheet.Exists(row => row[0] == "Diagnostics")).Sheet;
        return targets.ToDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture));
    }

    private static int Number(string text) => int.Parse(Spaces().Replace(Digits().Match(text).Value, ""), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d{1,3}(?:\s\d{3})+|\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
