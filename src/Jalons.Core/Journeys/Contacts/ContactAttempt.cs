namespace Jalons.Core.Journeys.Contacts;

/// <summary>Someone tried to reach the person for a follow-up (essai de contact).</summary>
public sealed class ContactAttempt : Fact
{
    /// <summary>Months of the follow-up looked for; 0 for the one after the exit.</summary>
    public int Months { get; set; }
    public ContactChannel Channel { get; set; }
    public AttemptOutcome Outcome { get; set; }
    public string? Comment { get; set; }

    /// <summary>Name of who tried, as it was then.</summary>
    public required string Who { get; set; }

    /// <summary>Counts towards « injoignable »: a call agreed for later or a link just sent are still open.</summary>
    public bool IsFruitless => Outcome is AttemptOutcome.NoAnswer or AttemptOutcome.MessageLeft or AttemptOutcome.WrongNumber;
}

public enum AttemptOutcome { NoAnswer, MessageLeft, WrongNumber, CallBack, LinkSent, Declined }
