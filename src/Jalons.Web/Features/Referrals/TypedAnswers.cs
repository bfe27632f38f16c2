using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Core.Referrals.Requests;
using Jalons.Web.Features.Journeys;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace Jalons.Web.Features.Referrals;

/// <summary>What was typed so far, screen after screen, and the file that it makes.</summary>
public sealed class TypedAnswers
{
    private readonly CallLists _lists;

    public TypedAnswers(CallLists lists, Dictionary<string, string[]> typed)
    {
        (_lists, Typed) = (lists, typed);
        foreach (var stage in ReferralStage.All) Read(stage, new());
    }

    public Dictionary<string, string[]> Typed { get; }

    /// <summary>The answers that can be read; the others wait in <see cref="Typed"/>.</summary>
    public JourneyFile File { get; } = new(new Journey { Number = "" }, new Person(), new ReferralContact());

    /// <summary>Takes what a screen posts.</summary>
    public void Take(ReferralStage stage, IFormCollection posted)
    {
        foreach (var question in stage.Questions) Typed[question.Code] = [.. posted[question.Code].OfType<string>()];
        Read(stage, new());
    }

    /// <summary>Fills the controls of a screen with what was typed, right or wrong.</summary>
    public void Show(ModelStateDictionary state, ReferralStage stage)
    {
        foreach (var question in stage.Questions)
        {
            if (!Typed.TryGetValue(question.Code, out var typed)) continue;

            state.SetModelValue(question.Code, typed, string.Join(',', typed));
            state.MarkFieldSkipped(question.Code);   // shown, not judged: a value that waits to be judged would count as an error
        }
    }

    /// <summary>Says at each field of a screen what is missing or cannot be read.</summary>
    public void Check(ModelStateDictionary errors, ReferralStage stage, Destination? destination, DateOnly today)
    {
        Read(stage, errors);
        foreach (var question in stage.Questions.Where(question => question.IsRequired && IsEmpty(question.Code))) errors.AddModelError(question.Code, question.Missing);
        var referral = File.Journey.Referral;
        switch (stage.Rank)
        {
            case 0:
                if (File.Person.BirthDate > today) errors.AddModelError("profile.birth_date", "La date de naissance est dans l’avenir. Vérifiez-la.");
                if (IsEmpty("profile.mobile") && IsEmpty("profile.email") && File.Sheet.Mode != "referrer")
                    errors.AddModelError("profile.mobile", "Donnez un téléphone ou un e-mail, ou choisissez « Par mon intermédiaire ».");
                if (!IsEmpty("profile.city") && destination is { Territory: null } && !IsAse) errors.AddModelError("profile.city", "Cette ville n’est pas sur le territoire du programme. Vérifiez son nom.");
                break;
            case 1:
                if (IsAse && referral.AseDistrict is null) errors.AddModelError("referral.ase_district", "Choisissez la circonscription : elle décide du territoire.");
                if (HasHadAnEndowment && string.IsNullOrWhiteSpace(referral.SecondEndowmentReason))
                    errors.AddModelError("referral.second_endowment_reason", "Dites pourquoi une seconde dotation est utile.");
                break;
            default:
                if (referral.On > today) errors.AddModelError("referral.date", "La date de l’orientation est dans l’avenir. Vérifiez-la.");
                break;
        }
    }

    /// <summary>The first screen with something to correct; null when all can be sent.</summary>
    public ReferralStage? FirstToCorrect(Destination? destination, DateOnly today) => ReferralStage.All.FirstOrDefault(stage =>
    {
        var errors = new ModelStateDictionary();
        Check(errors, stage, destination, today);
        return !errors.IsValid;
    });

    /// <summary>Followed by the ASE: the circonscription decides, and nothing but that makes it decide.</summary>
    public bool IsAse => ((File.Journey.Referral.Publics ?? 0) & ReferralQuestions.Publics.List!.Find("ase")!.Mask) != 0;

    private bool HasHadAnEndowment => ((File.Journey.Referral.OtherSchemes ?? 0) & ReferralQuestions.Endowments) != 0;

    private bool IsEmpty(string code) => !Typed.TryGetValue(code, out var typed) || typed.All(string.IsNullOrWhiteSpace);

    private void Read(ReferralStage stage, ModelStateDictionary errors)
    {
        new FieldForm([.. stage.Questions.Select(question => question.Field)], _lists.Lists)
            .Read(new FormCollection(stage.Questions.ToDictionary(question => question.Code, question => new StringValues(Typed.GetValueOrDefault(question.Code, [])))), File, errors);

        // The professional answers in the words of the call: the annexe's answer follows from the programme's table.
        var referral = File.Journey.Referral;
        referral.StructureType = referral.StructureKind is { } kind ? _lists.Annexe.GetValueOrDefault(kind) : null;
    }
}
