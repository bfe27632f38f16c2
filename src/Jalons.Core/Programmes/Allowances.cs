namespace Jalons.Core.Programmes;

/// <summary>What a person may be asked to pay, and the text she signs: settings of the programme (AMI: « contrepartie modérée »).</summary>
public sealed record Allowances
{
    /// <summary>Most that a device may cost the person, in cents.</summary>
    public int DeviceCeilingCents { get; init; } = 4000;

    /// <summary>Most that a connection may cost the person in all, in cents.</summary>
    public int ConnectionCeilingCents { get; init; } = 3000;

    /// <summary>The act of handover; {personne}, {appareil}, {numero}, {date}, {contrepartie}, {projet}, {programme} are filled in.</summary>
    public string HandoverText { get; init; } =
        "Le {date}, le projet {projet}, dans le cadre du programme {programme}, remet à {personne} : {appareil}, numéro de série {numero}. "
        + "Contrepartie : {contrepartie}. L’appareil devient la propriété de {personne}, qui peut le garder quoi qu’il arrive par la suite. "
        + "Pendant la garantie, le projet répond aux pannes. {personne} reconnaît l’avoir reçu en état de marche.";
}
