using Regulatory.Api.Specs.Hall;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.BadInput;

/// <summary>
/// The clockwork's acts have ids that anybody can work out. Were a client to use one first, the limit would pass without effect.
/// </summary>
public sealed class ReservedCommandIdSpec(LicensingHall hall) : HallSpec(hall)
{
    [Fact]
    public async Task nobody_uses_an_id_before_the_clockwork_does()
    {
        var application = NewMatter();
        var submission = application.Submission();
        submission["commandId"] = CommandIds.Derived($"regulatory/timer/DeemAccepted/{application.Id}/2026-03-09@2026-03-10");

        var answer = await (await Host.As("clerk-gz")).Act("submitApplication", submission);

        answer.ErrorType.ShouldBe("InvalidInput");
        answer.Error.GetProperty("path")[0].GetString().ShouldBe("commandId");
        (await application.Submit()).Position.ShouldBePositive();
    }
}
