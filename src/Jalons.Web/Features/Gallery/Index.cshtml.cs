using System.ComponentModel.DataAnnotations;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Gallery;

/// <summary>Every component in every state, with made-up people. Exists in development only.</summary>
public sealed class IndexModel : PageModel
{
    [BindProperty] public GalleryForm Form { get; set; } = new();

    public IReadOnlyList<Choice> Contacts { get; } =
        [new("call", "Par un appel"), new("sms", "Par SMS"), new("go-between", "Par mon intermédiaire", "La personne qui oriente transmet le message.")];

    public IReadOnlyList<Choice> Barriers { get; } =
        [new("1", "Mobilité"), new("2", "Contraintes familiales (modes de garde)"), new("4", "Manque de confiance en soi"), new("0", "Aucun", Exclusive: true)];

    public IReadOnlyList<Choice> Territories { get; } =
        [new("T6", "Plaine Commune"), new("T7", "Paris Terres d’Envol"), new("T8", "Est Ensemble"), new("T9", "Grand Paris Grand Est")];

    public IReadOnlyList<Choice> States { get; } =
        [new("late", "En retard", Count: 17), new("soon", "Bientôt", Count: 38), new("closed", "Clos", Count: 1034)];

    public void OnGet()
    {
        Surround();
        Form = new() { FirstName = "Samira", LastName = "Kaddouri", Contact = "call", Barriers = 3 };
    }

    public IActionResult OnPost()
    {
        Surround();
        return ModelState.IsValid ? this.Done("Orientation enregistrée.", "/galerie") : this.Invalid();
    }

    private void Surround() => HttpContext.Features.Set(new PageFrame(
        [new("À faire", "/", 14), new("Parcours", "/parcours"), new("Recevoir une personne", "/reception"), new("Galerie", "/galerie")],
        new("Inès Morel", "conseillère numérique"),
        new("Est Ensemble", "projet Cap numérique Est", "#1f7a3d", "/parcours"),
        Watermark: "DONNÉES FICTIVES : démonstration, personne ici n’existe"));
}

public sealed class GalleryForm
{
    [Display(Name = "Prénom"), Required(ErrorMessage = "Écrivez le prénom de la personne.")]
    public string? FirstName { get; set; }

    [Display(Name = "Nom"), Required(ErrorMessage = "Écrivez le nom de la personne.")]
    public string? LastName { get; set; }

    [Display(Name = "Date de naissance")]
    public DateOnly? BornOn { get; set; }

    [Display(Name = "Comment préfère-t-elle être contactée ?"), Required(ErrorMessage = "Choisissez une façon de la joindre.")]
    public string? Contact { get; set; }

    [Display(Name = "Freins"), ModelBinder<ChoiceMaskBinder>]
    public long? Barriers { get; set; }

    [Display(Name = "Territoire")]
    public string? Territory { get; set; }

    [Display(Name = "Remarques complémentaires"), StringLength(40, ErrorMessage = "Au plus {1} caractères.")]
    public string? Note { get; set; }
}
