using Jalons.Core.Access;

namespace Jalons.Browser.Tour;

/// <summary>A page of the tour, and who can reach it.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Address">Its address; {names} stand for what <see cref="Demonstration.AddressOf"/> found in the demonstration.</param>
/// <param name="For">Who visits it; nobody means someone who is not signed in.</param>
/// <param name="Status">What the server answers.</param>
public sealed record Stop(string Name, string Address, Role[] For, int Status = 200)
{
    public override string ToString() => Name;
}
