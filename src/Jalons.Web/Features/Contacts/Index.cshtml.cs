using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Exchange.Exports;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals.Contacting;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Contacts;

/// <summary>« Personnes à contacter »: those who agreed to it. Opening the list asks what for, and is written down before a name is shown.</summary>
public sealed class IndexModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    [BindProperty] public ContactsForm Form { get; set; } = new();

    /// <summary>Null before the list is opened.</summary>
    public IReadOnlyList<ConsentingPerson>? People { get; private set; }

    /// <summary>What this reader may contact people for.</summary>
    public IReadOnlyList<Choice> Purposes { get; } =
    [
        .. new Choice[] { new(nameof(ContactPurpose.Evaluation), "Pour l’évaluation"), new(nameof(ContactPurpose.Promotion), "Pour faire connaître le programme") }
            .Where(choice => me.Scope.MayContact(Enum.Parse<ContactPurpose>(choice.Value))),
    ];

    public IActionResult OnGet() => me.Scope.ContactsPeople ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await OpenAsync("ouverte", stop) ?? Page();

    /// <summary>The same list as a file.</summary>
    public async Task<IActionResult> OnPostCsvAsync(CancellationToken stop)
    {
        if (await OpenAsync("téléchargée", stop) is { } refusal) return refusal;

        var stream = new MemoryStream();
        await ExportWriter.Write(ContactsFile.Of(People!), "csv", stream, stop);
        return File(stream.ToArray(), "text/csv", "personnes-a-contacter.csv");
    }

    /// <summary>Reads the list and writes that it was read; what to answer when it may not be.</summary>
    private async Task<IActionResult?> OpenAsync(string how, CancellationToken stop)
    {
        var purpose = Form.Purpose ?? ContactPurpose.Evaluation;
        if (!me.Scope.MayContact(purpose)) return NotFound();
        if (Form.Purpose is null && Purposes.Count > 1) ModelState.AddModelError("Form.Purpose", "Choisissez une réponse.");
        if (!ModelState.IsValid) return this.Invalid();

        var people = await db.ConsentingPeople(me.Scope, me.Programme, purpose, stop);
        var why = $"Liste de contact {how}, {Purposes.First(choice => choice.Value == purpose.ToString()).Label.ToLowerInvariant()}, {people.Count} personne{(people.Count > 1 ? "s" : "")} : {Form.Why!.Trim()}";
        db.NoteContactList(me.Scope, people, me.Scope.Acts(why, Request.Path, time));
        await db.SaveChangesAsync(stop);
        People = people;
        return null;
    }
}

public sealed class ContactsForm
{
    private const int WhyMaxLength = 300;

    [Display(Name = "Pourquoi les contacter ?")]
    public ContactPurpose? Purpose { get; set; }

    [Display(Name = "À quoi servira cette liste ?"), Required(ErrorMessage = "Dites à quoi servira la liste : c’est noté avec votre nom."), StringLength(WhyMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Why { get; set; }
}
