using Jalons.Core.Access;
using Jalons.Core.Exchange.Exports;
using Jalons.Tests.Support;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>What a project takes out and sends back changes nothing.</summary>
public sealed class ImportingAnExport(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    [Fact]
    public async Task Changes_nothing_in_any_format()
    {
        await app.Import(Repository.Shared("data", "porteurs", "T8-est-ensemble.xlsx"), "T8");
        await app.Import(Repository.Shared("data", "porteurs", "annexe-standard.csv"), "T8");
        var faults = new List<string>();
        foreach (var format in ExportWriter.Formats)
        {
            using var content = new MemoryStream();
            var rows = await Export(format, content);
            content.Position = 0;

            var again = await app.Import(content, $"annexe.{format}", "T8");

            faults.AddRange(again.Problems.Where(problem => problem.Code != Core.Exchange.Reading.ProblemCode.ContactInText).Take(5).Select(problem => $"{format}: {problem}"));
            faults.AddRange(again.Rows.Where(row => row.Outcome is not ("duplicate-of-earlier-row" or "ignored")).Take(5).Select(row => $"{format}: line {row.Row} {row.Outcome} {row.Reason} {row.Journey}"));
            if (again.Report.Unchanged != rows) faults.Add($"{format}: {again.Report.Unchanged} of {rows} unchanged");
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private async Task<int> Export(string format, Stream content)
    {
        await using var db = app.Open();
        var stop = TestContext.Current.CancellationToken;
        return await ExportWriter.Write(AnnexeExport.Of(db, app.Programme, Scope.Whole(app.Programme.Id, "Essais"), new(2022, 12, 31), stop), format, content, stop);
    }
}
