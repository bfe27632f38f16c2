namespace Jalons.Tests.Support.Builders;

/// <summary>Where test data begins: <c>Journey journey = A.Journey.DiagnosedOn("2022-01-20");</c></summary>
public static class A
{
    public static JourneyBuilder Journey => new();
}
