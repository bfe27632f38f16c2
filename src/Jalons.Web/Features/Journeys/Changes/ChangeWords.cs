using System.Globalization;
using Jalons.Core.Access;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Core.Referrals.Requests;
using Jalons.Core.Resources;
using Jalons.Web.Features.Journeys.Diagnosis;
using Jalons.Web.Features.Journeys.FollowUp;
using Jalons.Web.Features.Journeys.Plan.Equipment;
using Jalons.Web.Features.Journeys.Plan.Learning;
using Jalons.Web.Ui.Forms;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Changes;

/// <summary>A change in words: which answer, what it was, what it is.</summary>
public sealed record ToldChange(string What, string Before, string After);

/// <summary>Changes as the journal keeps them, in the words of the pages.</summary>
public sealed class ChangeWords(Lists lists, Programme programme, IReadOnlyDictionary<long, string> offers, DateOnly today)
{
    private const string Nothing = "rien";

    private static readonly Dictionary<string, IReadOnlyList<Choice>> Answers = new Dictionary<string, IReadOnlyList<Choice>>
    {
        ["Handover.Device"] = [.. HandoverForm.Devices, new(nameof(DeviceKind.Computer), "Ordinateur")],
        ["Recharge.PaidBy"] = RechargeForm.Payers,
        ["TrainingReferral.Status"] = TrainingForm.Statuses,
        ["TrainingReferral.DropReason"] = TrainingForm.Reasons,
        ["FollowUp.SituationCode"] = FollowUpForm.SituationChoices,
        ["ExitFollowUp.SituationCode"] = FollowUpForm.SituationChoices,
        ["FollowUp.EquipmentWorks"] = FollowUpForm.StillWorks,
        ["FollowUp.ConnectionWorks"] = FollowUpForm.StillWorks,
        ["ExitFollowUp.EquipmentWorks"] = FollowUpForm.StillWorks,
        ["ExitFollowUp.ConnectionWorks"] = FollowUpForm.StillWorks,
        ["FollowUp.Channel"] = AttemptForm.Channels,
        ["ExitFollowUp.Channel"] = AttemptForm.Channels,
        ["ContactAttempt.Channel"] = AttemptForm.Channels,
        ["ContactAttempt.Outcome"] = AttemptForm.Outcomes,
        ["Closure.Reason"] = [.. Enum.GetValues<ClosureReason>().Select(reason => new Choice(reason.ToString(), reason.InFrench))],
        ["Appointment.Mode"] = AppointmentForm.Modes,
        ["PlanDecision.Service"] = [.. Enum.GetValues<Core.Diagnoses.Plans.PlanService>().Select(service => new Choice(service.ToString(), PlanWords.Title(service)))],
    };

    private readonly IReadOnlyList<Choice> _plan = [.. Enum.GetValues<Core.Diagnoses.Plans.PlanService>().SelectMany(new PlanWords(lists, today).ChoicesOf).Where(choice => choice.Value != PlanWords.Nothing), new(PlanWords.Nothing, "Rien")];

    public ToldChange Of(Change change) => FieldOf(change.Field) is { } field
        ? new(field.ShortLabel, InWords(field, change.Before), InWords(field, change.After))
        : new(FactNames.Of(change.Field), InWords(change.Field, change.Before), InWords(change.Field, change.After));

    private static Field? FieldOf(string code) => AnnexeDictionary.Find(code) ?? ReferralQuestions.All.FirstOrDefault(field => field.Code == code);

    private string InWords(Field field, string? value)
        => value is null ? Nothing : lists.Label(field, FieldValue.FromStorage(field.Type, value), today).Replace(Lists.Separator, ", ", StringComparison.Ordinal);

    private string InWords(string field, string? value) => (field, value) switch
    {
        (_, null) => Nothing,
        _ when Answers.TryGetValue(field, out var answers) => answers.FirstOrDefault(answer => answer.Value == value)?.Label ?? value,
        ("PlanDecision.Proposed" or "PlanDecision.Decided", _) => _plan.FirstOrDefault(answer => answer.Value == value)?.Label ?? value,
        ("TrainingReferral.OfferId", _) => Id(value) is { } offer ? offers.GetValueOrDefault(offer, value) : value,
        ("Transfer.FromProjectId" or "Transfer.ToProjectId", _) => programme.Projects.Find(project => project.Id == Id(value))?.Name ?? value,
        ("Certification.Type", _) => lists.Find(AnnexeDictionary.Get("diagnosis.certification_types"), value)?.Label ?? value,
        ("FollowUp.Barriers" or "ExitFollowUp.Barriers", _) => InWords(AnnexeDictionary.Get("diagnosis.barriers"), value),
        (_, "true") => field == "Handover.Refurbished" ? "reconditionné" : "oui",
        (_, "false") => field == "Handover.Refurbished" ? "neuf" : "non",
        _ when field.EndsWith("Cents", StringComparison.Ordinal) && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var cents) => Amounts.Said(cents),
        _ when field.EndsWith("Contribution", StringComparison.Ordinal) => value.Replace(nameof(Contribution.PassNumerique), "pass numérique", StringComparison.Ordinal).Replace(nameof(Contribution.Cpf), "CPF", StringComparison.Ordinal),
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => FrenchDates.Full(day),
        _ when DateTime.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at) => FrenchDates.Moment(at, programme.TimeZone),
        _ => value,
    };

    private static long? Id(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
