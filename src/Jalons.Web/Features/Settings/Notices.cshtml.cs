using System.ComponentModel.DataAnnotations;
using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Referrals;
using Jalons.Web.Features.Notices;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Jalons.Web.Features.Settings;

/// <summary>The translations of the information notice: who translated each, who has read it over, when.</summary>
public sealed class NoticesModel(AppDb db, CurrentUser me, TimeProvider time) : PageModel
{
    /// <summary>Who answers for it, by language.</summary>
    [BindProperty] public Dictionary<string, NoticeForm> Forms { get; set; } = [];

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        Forms = Notices.ToDictionary(notice => notice.Code, notice => NoticeForm.Of(notice.Review));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop)) return NotFound();

        var answered = Notices.Where(notice => notice.Code != Notice.Original && Forms.TryGetValue(notice.Code, out var form) && form.DiffersFrom(notice.Review)).ToList();
        foreach (var notice in answered) Check(notice.Code, Forms[notice.Code]);
        if (answered.Count == 0) ModelState.AddModelError("", "Rien n’a changé : dites qui a traduit la notice, et qui l’a relue.");
        if (!ModelState.IsValid) return this.Invalid();

        foreach (var notice in answered) AnswerFor(notice, Forms[notice.Code]);
        await db.SaveChangesAsync(stop);
        return this.Done($"La notice peut être imprimée : {string.Join(", ", answered.Select(notice => notice.Language))}.", Links.NoticeSettings);
    }

    private void Check(string language, NoticeForm form)
    {
        if (string.IsNullOrWhiteSpace(form.Translator)) ModelState.AddModelError($"Forms[{language}].Translator", "Dites qui l’a traduite.");
        if (string.IsNullOrWhiteSpace(form.Reviewer)) ModelState.AddModelError($"Forms[{language}].Reviewer", "Dites qui l’a relue et en répond.");
        if (form.On is null) ModelState.TryAddModelError($"Forms[{language}].On", "Indiquez le jour de la relecture.");
        if (form.On > me.Today) ModelState.AddModelError($"Forms[{language}].On", "La date de la relecture est dans l’avenir. Vérifiez-la.");
    }

    private void AnswerFor(Notice notice, NoticeForm form)
    {
        var review = new NoticeReview { ProgrammeId = me.Programme.Id, Language = notice.Code, Version = notice.Version, Translator = form.Translator!.Trim(), Reviewer = form.Reviewer!.Trim(), On = form.On!.Value };
        db.NoticeReviews.Add(review);
        db.Acts.Add(me.Scope.Acts($"Notice relue : {notice.Language}, version {notice.Version}, traduite par {review.Translator}, relue par {review.Reviewer}", Request.Path, time));
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (me.Scope.Role is not Role.Department) return false;

        Notices = await Notice.Of(db, me.Programme, stop);
        return true;
    }
}

/// <summary>Who answers for a translation.</summary>
public sealed class NoticeForm
{
    [StringLength(NoticeReview.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Translator { get; set; }

    [StringLength(NoticeReview.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Reviewer { get; set; }

    public DateOnly? On { get; set; }

    public static NoticeForm Of(NoticeReview? known) => new() { Translator = known?.Translator, Reviewer = known?.Reviewer, On = known?.On };

    public bool DiffersFrom(NoticeReview? known) => (Translator?.Trim() ?? "") != (known?.Translator ?? "") || (Reviewer?.Trim() ?? "") != (known?.Reviewer ?? "") || On != known?.On;
}
