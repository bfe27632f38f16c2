using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Persistence;
using Jalons.Core.Resources;
using Jalons.Web.Features.Journeys;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Offers;

/// <summary>One offer of the list, to add, correct or close.</summary>
public sealed class DetailsModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public OfferForm Form { get; set; } = new();

    public bool IsNew { get; private set; }
    public IReadOnlyList<Choice> Types { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } offer) return NotFound();

        if (!IsNew) Form = new() { Name = offer.Name, Provider = offer.Provider, Place = offer.Place, Contact = offer.Contact, Types = offer.Types, ClosedOn = offer.ClosedOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromRoute] Guid? id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } offer) return NotFound();
        if (!ModelState.IsValid) return this.Invalid();

        if (IsNew) db.Offers.Add(offer);
        (offer.Name, offer.Provider, offer.Place, offer.Contact) = (Form.Name!.Trim(), Form.Provider!.Trim(), Form.Place?.Trim(), Form.Contact?.Trim());
        (offer.Types, offer.ClosedOn) = (Form.Types ?? 0, Form.ClosedOn);
        db.Acts.Add(me.Scope.Acts($"Offre enregistrée : {offer.Name}", Request.Path, time));
        await db.SaveChangesAsync(stop);
        return this.Done("Offre enregistrée.", Links.Offers);
    }

    private async Task<Offer?> FindAsync(Guid? id, CancellationToken stop)
    {
        if (!me.Scope.Writes) return null;

        Types = new FieldForm([], Lists.For(me.Programme)).ChoicesOf(AnnexeDictionary.Get("diagnosis.training_types"), me.Today);
        IsNew = id is null;
        return IsNew
            ? new Offer { ProgrammeId = me.Programme.Id, TerritoryId = me.Scope.TerritoryId, Name = "", Provider = "" }
            : await db.Offers.KeptBy(me.Scope).SingleOrDefaultAsync(offer => offer.PublicId == id, stop);
    }
}

public sealed class OfferForm
{
    [Display(Name = "Nom de l’offre"), Required(ErrorMessage = "Donnez un nom à l’offre."), StringLength(Offer.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Name { get; set; }

    [Display(Name = "Structure"), Required(ErrorMessage = "Dites qui la propose."), StringLength(Offer.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Provider { get; set; }

    [Display(Name = "Lieu"), StringLength(Offer.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Place { get; set; }

    [Display(Name = "Pour s’inscrire"), StringLength(ClosureForm.CommentMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Contact { get; set; }

    [Display(Name = "Pour apprendre"), ModelBinder<ChoiceMaskBinder>]
    public long? Types { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? ClosedOn { get; set; }
}
