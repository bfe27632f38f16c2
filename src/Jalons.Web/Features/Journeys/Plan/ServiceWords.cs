using Jalons.Core.Dictionary;
using Jalons.Core.Resources;
using Jalons.Web.Features.Journeys.Plan.Equipment;
using Jalons.Web.Ui.Words;

namespace Jalons.Web.Features.Journeys.Plan;

/// <summary>A device, a connection, a training, a certification, in a line.</summary>
public static class ServiceWords
{
    public static string Of(Handover handover) => $"{HandoverAct.Device(handover).Capitalised}{Day(handover.On, "remis le", handover.Device is DeviceKind.Tablet ? "e" : "")}{(handover.Serial is { } serial ? $", n° {serial}" : "")}";

    public static string Of(ConnectionGrant grant)
        => $"{grant.Operator ?? "Connexion"}{(grant.Months is { } months ? $", {months} mois" : "")}{(grant.On is { } on ? $", depuis le {FrenchDates.Brief(on)}" : "")}{(grant.EndedOn is { } ended ? $", finie le {FrenchDates.Brief(ended)}" : grant.InterruptedOn is { } cut ? $", interrompue le {FrenchDates.Brief(cut)}" : "")}";

    public static string Of(TrainingReferral referral, string? offer)
        => $"{offer ?? "Formation"}{StatusOf(referral.Status)}{(referral.On is { } on ? $", entrée le {FrenchDates.Brief(on)}" : referral.ReferredOn is { } sent ? $", orientée le {FrenchDates.Brief(sent)}" : "")}";

    public static string Of(Certification certification, Lists lists)
        => $"{lists.Find(AnnexeDictionary.Get("diagnosis.certification_types"), certification.Type)?.Label ?? "Certification"}{ResultOf(certification)}{(certification.On is { } on ? $", passée le {FrenchDates.Brief(on)}" : "")}";

    private static string Day(DateOnly? on, string words, string ending) => on is { } day ? $", {words.Replace("remis ", $"remis{ending} ", StringComparison.Ordinal)} {FrenchDates.Brief(day)}" : "";

    private static string StatusOf(TrainingStatus status) => status switch
    {
        TrainingStatus.Waiting => " : elle attend une place",
        TrainingStatus.Entered => " : elle est entrée",
        TrainingStatus.Finished => " : terminée",
        TrainingStatus.DroppedOut => " : arrêtée en route",
        TrainingStatus.NeverEntered => " : elle n’est pas venue",
        _ => "",
    };

    private static string ResultOf(Certification certification) => (certification.Taken, certification.Passed) switch
    {
        (_, "yes") => " : obtenue",
        (_, "other") => " : obtenue en partie",
        (_, "no") => " : pas obtenue",
        ("yes", _) => " : résultat attendu",
        ("waiting", _) => " : en attente d’une session",
        ("no", _) => " : pas passée",
        _ => "",
    };
}
