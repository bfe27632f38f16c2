using Microsoft.AspNetCore.Identity;

namespace Jalons.Core.Access;

/// <summary>Someone who signs in.</summary>
public sealed class Account : IdentityUser<long>
{
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public required string DisplayName { get; set; }

    /// <summary>Job title, as shown under the name.</summary>
    public string? Position { get; set; }

    /// <summary>True for the demonstration's personas, who sign in by a click.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Since when the account may no longer sign in; null while it may.</summary>
    public DateTime? DeactivatedAt { get; set; }
}
