using Jalons.Core.Dictionary;
using Jalons.Web.Features.Referrals;
using Jalons.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Blanks;

/// <summary>A form without a screen: to print, fill in by hand, and type later with its real date.</summary>
public sealed class IndexModel(CurrentUser me) : PageModel
{
    public string Title { get; private set; } = "";
    public string Lead { get; private set; } = "";
    public IReadOnlyList<BlankPart> Parts { get; private set; } = [];

    public IActionResult OnGet(string name)
    {
        if (name == "orientation")
        {
            (Title, Lead) = ("Orienter une personne", "À saisir ensuite dans Jalons, avec la date du jour où la fiche a été remplie.");
            Parts = [.. ReferralStage.All.Select(stage => new BlankPart(stage.Title, [.. stage.Questions.Select(question => new BlankLine(question.Shown, question.Field))]))];
        }
        else
        {
            (Title, Lead) = ("Le diagnostic", "À saisir ensuite dans Jalons, avec la date du diagnostic.");
            Parts = [new("Diagnostic et orientation", [.. AnnexeDictionary.In(Section.Diagnosis).Select(field => new BlankLine(field.Label, field))])];
        }
        return Page();
    }

    public IEnumerable<string> OptionsOf(Field field)
    {
        var lists = Lists.For(me.Programme);
        return lists.OfferedIn(field).Select(option => option.LabelAt(me.Today)).Concat(lists.AllowsNone(field) ? [Lists.None] : []);
    }
}

/// <summary>A part of a printed form.</summary>
public sealed record BlankPart(string Title, IReadOnlyList<BlankLine> Lines);

/// <summary>A question of a printed form, and the field that its answer will fill.</summary>
public sealed record BlankLine(string Question, Field Field);
