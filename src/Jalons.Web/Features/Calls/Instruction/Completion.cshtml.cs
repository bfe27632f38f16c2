using System.ComponentModel.DataAnnotations;
using Jalons.Core.Calls.Instruction;
using Jalons.Core.Exchange.Mails;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Jalons.Web.Ui.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Web.Features.Calls.Instruction;

/// <summary>What is asked of a candidate to complete the dossier, by a day, and what came of it; the candidate is written to.</summary>
public sealed class CompletionModel(AppDb db, CurrentUser me, TimeProvider time) : InstructionPage(db, me, time)
{
    [BindProperty, Display(Name = "Ce qui manque"), StringLength(CompletionRequest.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")] public string? Text { get; set; }
    [BindProperty, Display(Name = "Attendu pour le")] public DateOnly? DueOn { get; set; }
    [BindProperty, Display(Name = "Ce qui est arrivé")] public string? Answer { get; set; }
    [BindProperty, Display(Name = "Close le")] public DateOnly? AnsweredOn { get; set; }

    public CompletionRequest? Awaited => Dossier.Completions.FirstOrDefault(request => request.AnsweredOn is null);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await FindAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (string.IsNullOrWhiteSpace(Text)) ModelState.AddModelError(nameof(Text), "Dites ce qui manque.");
        if (DueOn is null || DueOn <= Me.Today) ModelState.AddModelError(nameof(DueOn), "Écrivez un jour à venir.");
        if (Awaited is not null) ModelState.AddModelError("", "Une demande attend déjà : notez d’abord ce qui est arrivé.");
        if (!ModelState.IsValid) return this.Invalid();

        Db.CompletionRequests.Add(new() { ApplicationId = Dossier.Application.Id, Text = Text!.Trim(), DueOn = DueOn!.Value, Who = Me.Scope.Who, AskedAt = Now });
        if (Dossier.Application.Email is { Length: > 0 } email) Db.Post(MailTo(email), Me.Scope.Who);
        Db.Acts.Add(Act($"Complément demandé pour le dossier {Dossier.Application.Reference}"));
        await Db.SaveChangesAsync(stop);
        return this.Done(Dossier.Application.Email is { Length: > 0 } ? "La demande est partie." : "La demande est notée : ce candidat n’a pas d’adresse, écrivez-lui.", Links.Dossier(id));
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken stop)
    {
        if (!await FindAsync(id, stop)) return NotFound();

        if (Awaited is null) ModelState.AddModelError("", "Aucune demande n’attend.");
        if (AnsweredOn is null || AnsweredOn > Me.Today) ModelState.AddModelError(nameof(AnsweredOn), "Écrivez le jour, aujourd’hui ou avant.");
        if (!ModelState.IsValid) return this.Invalid();

        var request = await Db.CompletionRequests.SingleAsync(request => request.Id == Awaited!.Id, stop);
        (request.AnsweredOn, request.Answer) = (AnsweredOn, Answer?.Trim());
        Db.Acts.Add(Act($"Complément reçu ou délai passé, dossier {Dossier.Application.Reference}"));
        await Db.SaveChangesAsync(stop);
        return this.Done("La demande est close. Reprenez la vérification.", Links.Dossier(id));
    }

    private OutgoingMail MailTo(string email) => new()
    {
        ProgrammeId = Me.Scope.ProgrammeId,
        To = email,
        Subject = $"Votre dossier {Dossier.Application.Reference} : un complément est attendu",
        Body = $"Bonjour,\n\nPour instruire votre dossier {Dossier.Application.Reference} ({Book.Call.Title}), il nous manque :\n\n{Text!.Trim()}\n\nComplétez votre dossier sur la plateforme avant le {FrenchDates.Full(DueOn!.Value)}.\n\n{Me.Programme.Institution}\n",
        WrittenAt = Now,
    };
}
