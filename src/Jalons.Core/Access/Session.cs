namespace Jalons.Core.Access;

/// <summary>One sign-in of an account (session): by what means, on which device, in which role, until when.</summary>
public sealed class Session
{
    /// <summary>A working day: nobody stays signed in until the next one.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long AccountId { get; set; }

    /// <summary>The role worked in; another one may be chosen meanwhile.</summary>
    public long MembershipId { get; set; }
    public SignInMeans Means { get; set; }

    /// <summary>Browser and system, as the browser says (« Firefox sur Windows »).</summary>
    public required string Device { get; set; }
    public DateTime OpenedAt { get; set; }
    public DateTime ExpiresAt { get; set; }
    public DateTime? EndedAt { get; set; }

    /// <summary>Proof of an outside identity provider, which it asks for at sign-out; erased when the session ends.</summary>
    public string? IdToken { get; set; }
}

public enum SignInMeans { Link, Invitation, Password, Passkey, ProConnect, Demonstration }

public static class Sessions
{
    extension(SignInMeans means)
    {
        public string InFrench => means switch
        {
            SignInMeans.Link => "lien reçu par e-mail",
            SignInMeans.Invitation => "invitation",
            SignInMeans.Password => "mot de passe et code",
            SignInMeans.Passkey => "clé d'accès",
            SignInMeans.ProConnect => "ProConnect",
            _ => "démonstration",
        };
    }

    extension(IQueryable<Session> sessions)
    {
        public IQueryable<Session> Open(DateTime now) => sessions.Where(session => session.EndedAt == null && session.ExpiresAt > now);
    }
}
