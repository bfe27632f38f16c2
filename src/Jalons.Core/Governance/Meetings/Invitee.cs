namespace Jalons.Core.Governance.Meetings;

/// <summary>Who is asked to come to a committee (invité): a person or a service, in what quality, what was answered, who came.</summary>
public sealed class Invitee
{
    public const int NameMaxLength = 160;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long MeetingId { get; set; }
    public long ProgrammeId { get; set; }
    public InviteeQuality Quality { get; set; }
    public required string Name { get; set; }
    public string? Organisation { get; set; }
    public string? Email { get; private set; }

    /// <summary>The same in capitals, as accounts keep theirs: whoever signs in with it reads the meeting.</summary>
    public string? NormalizedEmail { get; private set; }
    public DateTime? InvitedAt { get; set; }
    public InviteeAnswer Answer { get; set; }
    public bool IsPresent { get; set; }

    public Invitee ReachedAt(string? email)
    {
        Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim();
        NormalizedEmail = Email?.ToUpperInvariant();
        return this;
    }
}

public enum InviteeQuality { Department, Ept, State, Coordination, Evaluator, Partner }

public enum InviteeAnswer { None, Coming, Excused, Represented }

public static class InviteeWords
{
    extension(InviteeQuality quality)
    {
        public string InFrench => quality switch
        {
            InviteeQuality.Department => "Département",
            InviteeQuality.Ept => "EPT",
            InviteeQuality.State => "services de l’État",
            InviteeQuality.Coordination => "porteur du projet",
            InviteeQuality.Evaluator => "évaluation",
            _ => "partenaire",
        };
    }

    extension(InviteeAnswer answer)
    {
        public string InFrench => answer switch
        {
            InviteeAnswer.Coming => "vient",
            InviteeAnswer.Excused => "excusé·e",
            InviteeAnswer.Represented => "se fait représenter",
            _ => "sans réponse",
        };
    }
}
