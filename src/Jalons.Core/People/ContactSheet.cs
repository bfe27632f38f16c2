namespace Jalons.Core.People;

/// <summary>How to reach the person (fiche de contact): preferences, and the address while it is needed. Kept in the identity vault.</summary>
public sealed class ContactSheet
{
    public long JourneyId { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>« call », « sms », « mail » or « referrer ».</summary>
    public string? Mode { get; set; }
    public string? Language { get; set; }
    public string? NeedsInterpreter { get; set; }

    /// <summary>« yes » when nothing must be left on an answering machine.</summary>
    public string? NoMessage { get; set; }

    /// <summary>Only to settle whether the home is in a priority district; erased afterwards.</summary>
    public string? Address { get; set; }
    public DateTime? AddressErasedAt { get; set; }

    /// <summary>False when a text would be a message left where none must be, or when only the référent makes contact.</summary>
    public bool AllowsSms => NoMessage is not "yes" && Mode is not "referrer";

    /// <summary>Likewise; who asked to be written to is written to.</summary>
    public bool AllowsMail => Mode is not "referrer" && (NoMessage is not "yes" || Mode is "mail");

    public bool IsEmpty => Mode is null && Language is null && NeedsInterpreter is null && NoMessage is null && Address is null;
}
