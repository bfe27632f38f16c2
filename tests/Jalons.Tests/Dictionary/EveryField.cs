using System.Text;
using AngleSharp.Html.Dom;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Exchange.Importing;
using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Jalons.Core.Studies;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Web.Features.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Jalons.Tests.Dictionary;

/// <summary>One row with an answer to every question of the dictionary, followed from the file to the forms, the export and the study.</summary>
public sealed class EveryField(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly DateOnly On = new(2022, 4, 15);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Goes_from_the_import_to_the_form_the_export_and_the_study()
    {
        var programme = await app.Database.HasProgramme();
        var lists = Lists.For(programme);
        var sent = AnnexeDictionary.Fields.Select(field => lists.Label(field, Sample(field, lists), On)).ToList();
        Assert.DoesNotContain("", sent);

        await Import(programme, $"{Line(AnnexeDictionary.Fields.Select(field => field.Label))}\n{Line(sent)}\n");

        await AssertForms(programme);
        Assert.Equal(sent, await OnlyRow(db => AnnexeExport.Of(db, programme, Scope.Whole(programme.Id, "Essais"), On, Stop)));
        await using var services = app.Services.CreateAsyncScope();
        var study = StudyExport.Of(services.ServiceProvider.GetRequiredService<StudyDb>(), programme, null, On, Stop);
        Assert.Equal(AnnexeDictionary.Fields.Count(field => StudyVariable.Of(field).IsKept) + 2, study.Columns.Count);
        Assert.DoesNotContain("", await study.Rows.SingleAsync(Stop));
    }

    private async Task Import(Programme programme, string csv)
    {
        await using var db = app.Database.Open();
        var project = programme.Projects.Single(known => known.Prefix == "EE");
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var problems = new List<object>();

        var report = await new Importer(db, app.Clock).Import(new(programme, project, "tout.csv", "Essais", null, "essais") { OnProblem = problems.Add }, content, Stop);

        Assert.True(report.Created == 1 && problems.Count == 0, string.Join('\n', problems));
    }

    private async Task AssertForms(Programme programme)
    {
        await using var db = app.Database.Open();
        var journey = await db.Journeys.AsNoTracking().SingleAsync(Stop);
        var team = await app.As(Role.ProjectTeam, programme, "T8");
        foreach (var block in BlockForm.All)
        {
            var page = await team.Opens($"/parcours/{journey.PublicId}/{block.Slug}");
            foreach (var field in AnnexeDictionary.In(block.Section))
                Assert.True(page.Document.GetElementsByName(field.Code).Any(IsFilled), $"{field.Code} is not filled in on « {block.Title} »");
        }
    }

    private static bool IsFilled(AngleSharp.Dom.IElement control) => control switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } tick => tick.IsChecked,
        IHtmlInputElement input => input.Value.Length > 0,
        IHtmlSelectElement select => !string.IsNullOrEmpty(select.Value),
        IHtmlTextAreaElement text => text.Value.Length > 0,
        _ => false,
    };

    private async Task<string[]> OnlyRow(Func<AppDb, ExportTable> table)
    {
        await using var db = app.Database.Open();
        return await table(db).Rows.SingleAsync(Stop);
    }

    // The answer that opens the questions under it, where there are some.
    private static FieldValue Sample(Field field, Lists lists) => field.Type switch
    {
        FieldType.Date => FieldValue.Of(field.Code == "profile.birth_date" ? new DateOnly(1984, 5, 17) : new DateOnly(2022, 3, 1)),
        FieldType.MultiChoice => FieldValue.Of(lists.OptionsOf(field).First(option => !option.Exclusive).Mask),
        FieldType.Choice => FieldValue.Of(AnnexeDictionary.Fields.FirstOrDefault(other => other.When?.Code == field.Code)?.When!.Option ?? lists.OptionsOf(field)[0].Code),
        FieldType.Email => FieldValue.Of(field.Section is Section.Profile ? "awa.diallo@example.org" : "agathe.petit@example.org"),
        FieldType.Phone => FieldValue.Of("06.39.98.12.34"),
        FieldType.Department => FieldValue.Of("93"),
        FieldType.Commune => FieldValue.Of("Bondy"),
        _ => FieldValue.Of("Conseillère"),
    };

    private static string Line(IEnumerable<string> cells) => string.Join(';', cells.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
