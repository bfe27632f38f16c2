using Jalons.Core.People;

namespace Jalons.Core.Referrals.Contacting;

/// <summary>What a person agreed to be contacted for: two questions, never one.</summary>
public enum ContactPurpose { Evaluation, Promotion }

/// <summary>Someone who agreed to be contacted, with what it takes to reach her and nothing else of her file (personne à contacter).</summary>
/// <param name="Mobile">Null when unknown, or when she wishes to be reached through who referred her.</param>
/// <param name="Referrer">Name and address of who referred her, where she wishes it and they agreed to be contacted too.</param>
public sealed record ConsentingPerson(long JourneyId, string Name, string? Mobile, string? Email, string Territory, ContactSheet Wishes, string? Referrer);
