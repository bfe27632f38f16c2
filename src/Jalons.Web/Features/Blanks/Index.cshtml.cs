using Jalons.Core.Diagnoses.Grids;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Blanks;

/// <summary>A form without a screen: to print, fill in by hand, and type later with its real date.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me) : PageModel
{
    private Lists _lists = Lists.OfAnnexe;

    public string Title { get; private set; } = "";
    public string Lead { get; private set; } = "";
    public IReadOnlyList<BlankPart> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string name, CancellationToken stop)
    {
        _lists = (await CallLists.Of(db, me.Programme, stop)).Lists;
        if (name == "orientation")
        {
            (Title, Lead) = ("Orienter une personne", "À saisir ensuite dans Jalons, avec la date du jour où la fiche a été remplie.");
            Parts = [.. ReferralStage.All.Select(stage => new BlankPart(stage.Title, [.. stage.Questions.Select(question => Line(question.Shown, question.Field))]))];
        }
        else
        {
            (Title, Lead) = ("Le diagnostic", "À saisir ensuite dans Jalons, avec la date du diagnostic.");
            Parts = [new("Diagnostic et orientation", [.. AnnexeDictionary.In(Section.Diagnosis).Select(field => Line(field.Label, field))]), .. await GridAsync(stop)];
        }
        return Page();
    }

    /// <summary>The grid that the reader's own project asks, or the programme's.</summary>
    private async Task<IEnumerable<BlankPart>> GridAsync(CancellationToken stop)
    {
        var lead = me.Programme.Projects.Find(project => project.Id == me.Scope.ProjectId)?.LeadOrganisationId;
        return await db.CurrentGrid(me.Scope.ProgrammeId, lead, stop) is not { } grid ? [] :
        [
            new("La grille", [.. grid.Items.Select(item => new BlankLine(item.Label, [.. GridItem.Levels.Select((words, level) => $"{level}. {words}")]))]),
            new("Qui l’a faite", [new("Nom et employeur", []), new("Conseiller ou conseillère numérique France Services ?", ["Oui", "Non"])]),
        ];
    }

    private BlankLine Line(string question, Field field)
    {
        IReadOnlyList<string> options = field.IsChoice ? [.. _lists.OfferedIn(field).Select(option => option.LabelAt(me.Today)), .. _lists.AllowsNone(field) ? new[] { Lists.None } : []] : [];
        return new(question, options, field.IsMultiple, field.Type is FieldType.Date);
    }
}

/// <summary>A part of a printed form.</summary>
public sealed record BlankPart(string Title, IReadOnlyList<BlankLine> Lines);

/// <summary>A question of a printed form, and the answers to tick; none where one writes.</summary>
public sealed record BlankLine(string Question, IReadOnlyList<string> Options, bool Several = false, bool IsDate = false);
