namespace Jalons.Core.Referrals;

/// <summary>One answer to one sentence (accord): who, for what, in which exact words, when, by which channel; withdrawn or not. The journey keeps the answer that holds.</summary>
public sealed class Consent
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public long? ReferralRequestId { get; set; }
    public long? JourneyId { get; set; }

    /// <summary>Code of the field answered (« profile.consent_evaluation »): it says who answers, and for what.</summary>
    public required string Field { get; set; }
    public bool Agrees { get; set; }

    /// <summary>The sentence as it was shown.</summary>
    public required string Sentence { get; set; }
    public required string SentenceVersion { get; set; }
    public DateOnly On { get; set; }

    /// <summary>« oral », « paper » or « screen ».</summary>
    public required string Channel { get; set; }
    public DateTime RecordedAt { get; set; }

    /// <summary>Name of who wrote it down.</summary>
    public required string RecordedBy { get; set; }
    public DateOnly? WithdrawnOn { get; set; }
}

/// <summary>Someone has read a translation of the information notice and answers for it; without that, it is not printed.</summary>
public sealed class NoticeReview
{
    public const int NameMaxLength = 120;

    public long Id { get; set; }
    public long ProgrammeId { get; set; }
    public required string Language { get; set; }

    /// <summary>Version of the text that was read.</summary>
    public required string Version { get; set; }
    public required string Reviewer { get; set; }

    /// <summary>Name of who translated; null for a text whose file says it.</summary>
    public string? Translator { get; set; }
    public DateOnly On { get; set; }
}
