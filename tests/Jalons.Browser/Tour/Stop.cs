using Jalons.Core.Access;

namespace Jalons.Browser.Tour;

/// <summary>A page of the tour, and who can reach it.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Address">Its address; {names} stand for what <see cref="Demonstration.AddressOf"/> found in the demonstration.</param>
/// <param name="For">Who visits it; nobody means someone who is not signed in.</param>
/// <param name="Status">What the server answers.</param>
public sealed record Stop(string Name, string Address, Role[] For, int Status = 200)
{
    /// <summary>Who visits it, one by one; null is somebody who is not signed in.</summary>
    public IReadOnlyList<Role?> Visitors { get; } = For.Length == 0 ? [null] : [.. For.Select(role => (Role?)role)];

    public override string ToString() => Name;
}
