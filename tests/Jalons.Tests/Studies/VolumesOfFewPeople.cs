using Jalons.Core.Access;
using Jalons.Core.Studies;
using Jalons.Core.Studies.Snapshots;
using Jalons.Documents.Docx;
using Jalons.Documents.Html;
using Jalons.Documents.Pptx;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Databases;

namespace Jalons.Tests.Studies;

/// <summary>A programme that begins: the volumes are written all the same, and say that there is little to say.</summary>
public sealed class VolumesOfFewPeople
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    public async Task Are_written_in_every_format(int people)
    {
        await using var database = new TestDatabase();
        await database.InitializeAsync();
        var programme = await database.HasProgramme();
        for (var made = 0; made < people; made++) await database.Has(A.Journey.In(programme, made % 3 == 0 ? "T8" : "T6").DiagnosedOn("2022-01-10").With("diagnosis.home_connection", "no"));
        var db = database.Open();
        var snapshot = await db.TakeSnapshot(programme, new(2022, 12, 31), Scope.Whole(programme.Id, "Test"), "test", new TestClock(), Stop);
        await using var frozen = await db.OpenSnapshot(snapshot, Stop);
        var data = await StudyData.Read(frozen, Stop);

        foreach (var volume in StudyVolume.Of(data.Programme))
        {
            using MemoryStream docx = new(), html = new(), pptx = new();
            DocxWriter.Write(volume.Make(data), docx);
            HtmlWriter.Write(volume.Make(data), html);
            PptxWriter.Write(volume.Slides(data), pptx);
            Assert.All(new[] { docx, html, pptx }, written => Assert.True(written.ToArray().Length > 0));
        }
    }
}
