using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Platforms.Rules;
using Regulatory.Domain.Supervision.Rules;
using static Regulatory.Domain.Specs.Supervision.SupervisionExamples;

namespace Regulatory.Domain.Specs.Supervision.Platforms;

public sealed class PlatformLinkSpec : PlatformActSpec
{
    internal static readonly AgreeLink Agree = new(
        Platform, 440_100, 10_001, "gz2026ab", ["203.0.113.7"], PlatformProtocol.Jt809Of2019, CheckCodeUse.Required, new(10_000_000, 20_000_000, 30_000_000));

    internal static readonly LinkAgreed Agreed = new(
        440_100, 10_001, "digest of gz2026ab", "sealed", ["203.0.113.7"], PlatformProtocol.Jt809Of2019, CheckCodeUse.Required, null, Day);

    internal static readonly PlatformConnected Up = new(Ten, Day);

    private static readonly LinkReadings Readings = new(Ten, Ten + Duration.FromMinutes(15), Ten, 900, 800, 3, 2, 1, 4, 60, [new("checksum", 3)]);

    /// <summary>The host makes the same of the same secrets.</summary>
    protected internal override SupervisionContext ContextAt(Instant at, Actor actor) =>
        base.ContextAt(at, actor) with { LinkSecrets = new("digest of gz2026ab", "sealed") };

    [Fact]
    public void a_platform_is_given_access_and_what_was_agreed_can_be_changed()
    {
        Given(PlatformOnRecord).When(Agree).ThenFacts(Agreed).When(Agree).ThenNothing();
        Given(PlatformOnRecord, Agreed).When(Agree with { Addresses = ["203.0.113.7", "203.0.113.8"] })
            .ThenFact<LinkAgreed>(changed => changed.Addresses.ShouldBe(["203.0.113.7", "203.0.113.8"]));
        Given(PlatformOnRecord, Agreed).When(Agree with { AccessCode = 440_101 }).ThenFact<LinkAgreed>(changed => changed.FormerAccessCode.ShouldBe(440_100));
    }

    [Fact]
    public void nothing_secret_is_in_what_is_logged()
    {
        $"{Agree}".ShouldBe(nameof(AgreeLink));
        $"{Agree.Cipher}".ShouldBe(nameof(LinkCipher));
        $"{Agreed}".ShouldBe(nameof(LinkAgreed));
    }

    [Fact]
    public void access_is_withdrawn_and_ends_with_the_platform()
    {
        Given(PlatformOnRecord, Agreed).When(new WithdrawLink(Platform, "合同到期")).ThenFacts(new LinkWithdrawn(440_100, "合同到期", Day))
            .When(new WithdrawLink(Platform, "合同到期")).ThenNothing();
        Given(PlatformOnRecord, Agreed).When(new WithdrawLink(Platform, " ")).ThenRefused(GroundsInWords.Id);
        Given(PlatformOnRecord, Agreed).When(new EndPlatform(Platform, "停止服务"))
            .ThenFacts(new LinkWithdrawn(440_100, "停止服务", Day), new PlatformEnded(OwnerParty, "停止服务", Day));
    }

    [Fact]
    public void it_is_connected_and_disconnected_with_the_moments()
    {
        Given(PlatformOnRecord, Agreed).By(SupervisionExamples.Clock).At(Day, new(10, 0)).When(new RecordLinkUp(Platform, Ten)).ThenFacts(Up);
        Given(PlatformOnRecord, Agreed, Up).By(SupervisionExamples.Clock).When(new RecordLinkUp(Platform, Ten)).ThenNothing();
        Given(PlatformOnRecord, Agreed, Up).By(SupervisionExamples.Clock).At(Day, new(11, 0))
            .When(new RecordLinkDown(Platform, Ten + Duration.FromMinutes(30), LinkLoss.Silent))
            .ThenFacts(new PlatformDisconnected(Ten, Ten + Duration.FromMinutes(30), LinkLoss.Silent, Day));
        Given(PlatformOnRecord, Agreed).By(SupervisionExamples.Clock).When(new RecordLinkDown(Platform, Ten, LinkLoss.Broken)).ThenNothing();
    }

    [Fact]
    public void a_platform_that_has_ended_is_still_disconnected() =>
        Given(PlatformOnRecord, Agreed, Up, new LinkWithdrawn(440_100, "停止服务", Day), new PlatformEnded(OwnerParty, "停止服务", Day))
            .By(SupervisionExamples.Clock).At(Day, new(11, 0)).When(new RecordLinkDown(Platform, Ten + Duration.FromMinutes(1), LinkLoss.Withdrawn))
            .ThenFact<PlatformDisconnected>(down => down.Reason.ShouldBe(LinkLoss.Withdrawn));

    [Fact]
    public void what_its_links_carried_is_metered_once()
    {
        Given(PlatformOnRecord, Agreed, Up).By(SupervisionExamples.Clock).At(Day, new(10, 15)).When(new RecordLinkReadings(Platform, Readings))
            .ThenFacts(new LinkMetered(Readings, Day)).When(new RecordLinkReadings(Platform, Readings)).ThenNothing();
        Given(PlatformOnRecord, Agreed, Up).By(SupervisionExamples.Clock).At(Day, new(10, 14)).When(new RecordLinkReadings(Platform, Readings))
            .ThenRefused(MomentPassed.Id);
    }

    [Fact]
    public void the_gateway_answers_a_roll_call_for_the_platform() =>
        Given(PlatformOnRecord, new RollCalled(1, "12 + 7", Ten, Ten + Duration.FromMinutes(10), Day)).By(SupervisionExamples.Clock).At(Day, new(10, 10))
            .When(new AnswerRollCall(Platform, 1, "19")).ThenFact<RollCallAnswered>(answer => answer.InTime.ShouldBeTrue());
}
