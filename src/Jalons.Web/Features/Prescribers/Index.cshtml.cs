using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Prescribers;

/// <summary>The professionals who referred the people of the project, as files and forms name them: who has an account, whom to invite, and who takes over when one leaves.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public ReplaceForm Form { get; set; } = new();

    public IReadOnlyList<KnownPrescriber> Known { get; private set; } = [];
    public IReadOnlyList<KnownPrescriber> Unknown { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await FindAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var (from, to) = (Form.From?.Trim().ToLowerInvariant(), Form.To?.Trim().ToLowerInvariant());
        if (from is not null && !Known.Concat(Unknown).Any(prescriber => prescriber.Email == from) && !await db.HasReferred(me.Scope, from, stop)) ModelState.AddModelError("Form.From", "Personne n’a été orienté depuis cette adresse. Vérifiez-la dans la liste.");
        if (from is not null && from == to) ModelState.AddModelError("Form.To", "C’est la même adresse.");
        if (!ModelState.IsValid) return this.Invalid();

        var moved = await db.ReplacePrescriber(me.Scope, from!, to!, me.Scope.Acts($"Référent remplacé : {from} par {to}", Request.Path, time), stop);
        return this.Done($"{FrenchNumbers.Counted(moved, "personne est suivie", "personnes sont suivies")} maintenant par {to}.", Links.Prescribers);
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (!me.Scope.LooksAfterPrescribers) return false;

        var all = await db.KnownPrescribers(me.Scope, stop);
        Known = [.. all.Where(prescriber => prescriber.HasAccount)];
        Unknown = [.. all.Where(prescriber => !prescriber.HasAccount)];
        return true;
    }
}

public sealed class ReplaceForm
{
    private const string Whole = "Écrivez l’adresse en entier, par exemple prenom.nom@example.org.";

    [Display(Name = "Adresse de la personne qui part"), Required(ErrorMessage = "Écrivez l’adresse de la personne qui part."), EmailAddress(ErrorMessage = Whole)]
    public string? From { get; set; }

    [Display(Name = "Adresse de la personne qui prend la suite"), Required(ErrorMessage = "Écrivez l’adresse de la personne qui prend la suite."), EmailAddress(ErrorMessage = Whole)]
    public string? To { get; set; }
}
