using System.ComponentModel.DataAnnotations;
using Jalons.Core.Governance.Meetings;
using Jalons.Core.Persistence;
using Jalons.Web.Hosting;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Jalons.Web.Features.Governance.Meetings;

/// <summary>What a committee settled, and who does what by when; approved minutes take no more decisions, actions may still be added.</summary>
public sealed class DecisionsModel(AppDb db, CurrentUser me, TimeProvider time) : MeetingPage(db, me, time)
{
    [BindProperty, Display(Name = "La décision"), StringLength(MeetingDecision.TextMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Decision { get; set; }

    [BindProperty] public ActionForm Form { get; set; } = new();

    /// <summary>Decisions that an action may carry out.</summary>
    public IReadOnlyList<Choice> DecisionChoices => [.. Meeting.Decisions.Select(decision => new Choice($"{decision.PublicId}", $"{decision.Rank}. {decision.Text}"))];
    private string Address => Links.UnderMeeting(Meeting.PublicId, "decisions");

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop) => await OpenAsync(id, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop)) return NotFound();
        if (Meeting.IsApproved) ModelState.AddModelError(nameof(Decision), "Le compte rendu est approuvé : une nouvelle décision appartient à un autre comité.");
        if (string.IsNullOrWhiteSpace(Decision)) ModelState.AddModelError(nameof(Decision), "Écrivez ce que le comité a décidé.");
        if (!ModelState.IsValid) return this.Invalid();

        Meeting.Decisions.Add(new() { ProgrammeId = Meeting.ProgrammeId, Rank = Meeting.Decisions.Count + 1, Text = Decision!.Trim(), Who = Me.Scope.Who, RecordedAt = Now });
        return await SaveAsync("Décision de comité", "La décision est enregistrée.", Address, stop);
    }

    public async Task<IActionResult> OnPostActionAsync(Guid id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop)) return NotFound();

        foreach (var (field, fault) in Form.Faults()) ModelState.AddModelError($"Form.{field}", fault);
        if (!ModelState.IsValid) return this.Invalid();

        Meeting.Actions.Add(new()
        {
            ProgrammeId = Meeting.ProgrammeId,
            DecisionId = Meeting.Decisions.Find(decision => $"{decision.PublicId}" == Form.Decision)?.Id,
            What = Form.What!.Trim(),
            Who = Form.Who!.Trim(),
            DueOn = Form.DueOn!.Value,
        });
        return await SaveAsync("Action décidée", "L’action est enregistrée.", Address, stop);
    }

    private async Task<bool> OpenAsync(Guid id, CancellationToken stop) => await FindAsync(id, toWrite: true, stop) && Meeting.State is MeetingState.Held;
}

public sealed class ActionForm
{
    [Display(Name = "Ce qu’il y a à faire"), StringLength(ActionItem.WhatMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? What { get; set; }

    [Display(Name = "Qui s’en charge"), StringLength(Invitee.NameMaxLength, ErrorMessage = "Au plus {1} caractères.")]
    public string? Who { get; set; }

    [Display(Name = "Pour le")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Pour quelle décision ?")]
    public string? Decision { get; set; }

    public IEnumerable<(string Field, string Fault)> Faults()
    {
        if (string.IsNullOrWhiteSpace(What)) yield return (nameof(What), "Écrivez ce qu’il y a à faire.");
        if (string.IsNullOrWhiteSpace(Who)) yield return (nameof(Who), "Dites qui s’en charge.");
        if (DueOn is null) yield return (nameof(DueOn), "Indiquez le jour.");
    }
}
