using Jalons.Core.Access;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.App;
using Jalons.Tests.Support.Builders;
using Jalons.Tests.Support.Pages;

namespace Jalons.Tests.Features.Answers;

/// <summary>The application with an operator of short messages in its settings.</summary>
public sealed class PlaceWithAnOperator : AppFixture
{
    private Uri? _address;

    public SmsOperator SmsOperator { get; } = new();
    public Programme Programme { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Jalons:Sms:Url"] = $"{_address}",
        ["Jalons:Sms:Authorization"] = "Bearer secret",
        ["Jalons:Sms:Sender"] = "Jalons",
        ["Jalons:Sms:TextField"] = "message",
    };

    public override async ValueTask InitializeAsync()
    {
        _address = await SmsOperator.Starts();
        await base.InitializeAsync();
        Programme = await Database.HasProgramme();
    }

    public Task<Visitor> Ines() => As(Role.ProjectTeam, Programme, "T8");

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await SmsOperator.DisposeAsync();
    }
}
