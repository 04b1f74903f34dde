using System.Text;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes.Rules;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Receiving;

/// <summary>What becomes of one message, with no broker and no ledger.</summary>
public sealed class InboxSpec
{
    private static readonly MessagingSettings Settings = new(null, [Partners.Police, Partners.CreditPlatform, Partners.Ecology])
    {
        Accounts = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(Partners.Police, "ga-4401"),
    };

    private readonly Desk desk = new();

    private Inbox Inbox => desk.Inbox(Settings);

    [Fact]
    public async Task a_partners_message_becomes_an_act_in_the_partners_name()
    {
        var message = Letters.Decision("公立字1号");
        (await Inbox.Take(Letters.From("ga-4401", message))).ShouldBe(new(Answer.Taken, Partners.Police, message.Id));
        desk.Words.ShouldBe(["公立字1号"]);
        (desk.Actors[0].Account, desk.Actors[0].Agency, desk.Actors[0].Is(Role.Partner)).ShouldBe(("partner:police", "police", true));
    }

    [Fact]
    public async Task the_same_message_again_takes_effect_once_and_is_answered_the_same()
    {
        var delivery = Letters.From("ga-4401", Letters.Decision("公立字1号"));
        var first = await Inbox.Take(delivery);
        (await Inbox.Take(delivery)).ShouldBe(first);
        desk.Words.ShouldBe(["公立字1号"]);
    }

    [Fact]
    public async Task a_mere_receipt_that_was_taken_is_not_answered() =>
        (await Inbox.Take(Letters.From("ga-4401", Letters.Receipt("1")))).IsAnswered.ShouldBeFalse();

    [Theory]
    [InlineData(null)]
    [InlineData("somebody")]
    [InlineData("police")]
    public async Task whom_the_broker_does_not_vouch_for_is_not_heard_and_gets_no_answer(string? account)
    {
        var verdict = await Inbox.Take(Letters.From(account, Letters.Decision("公立字1号")));
        (verdict.Answer, verdict.Partner, desk.Acts).ShouldBe((Answer.NotTaken, null, 0));
    }

    [Fact]
    public async Task nobody_speaks_in_another_partners_name_or_of_what_is_not_theirs()
    {
        await NotTaken("ecology", Letters.Decision("公立字1号"));
        await NotTaken("ecology", Letters.Decision("公立字1号", source: "ecology"));
        await NotTaken("ga-4401", Letters.Decision("公立字1号", source: "ecology"));
        await NotTaken("ga-4401", Letters.Decision("公立字1号", source: "ga-4401"));
    }

    [Fact]
    public async Task what_is_out_of_bounds_or_no_message_is_not_taken()
    {
        (await NotTaken("ga-4401", Letters.Decision(new('长', 61)))).En.ShouldNotBeNull().ShouldContain("document");
        await NotTaken("ga-4401", Letters.Decision("公立字1号", id: Guid.Empty));
        foreach (var body in new[] { "", "[]", "{}", "null", "{\"specversion\":\"1.0\"}", new string('[', 100_000), "\u0000" })
            (await Inbox.Take(new("ga-4401", 0, Encoding.UTF8.GetBytes(body)))).Answer.ShouldBe(Answer.NotTaken, body[..Math.Min(20, body.Length)]);
        var head = CloudEvents.Write(Heads.Message(1));
        (await Inbox.Take(new("ga-4401", 0, head))).Answer.ShouldBe(Answer.NotTaken, "such a message is only sent from here");
        var large = Encoding.UTF8.GetString(CloudEvents.Write(Letters.Decision("公立字1号"))).Replace("\"data\":{", $"\"data\":{{\"x\":\"{new string('x', Inbox.LargestMessage)}\",", StringComparison.Ordinal);
        (await Inbox.Take(new("ga-4401", 0, Encoding.UTF8.GetBytes(large)))).Answer.ShouldBe(Answer.NotTaken);
        desk.Acts.ShouldBe(0);
    }

    [Fact]
    public async Task a_list_that_is_missing_or_null_is_not_taken()
    {
        var repair = new RepairRequest("1", "91440101MA5AAAA00W", "粤穗交罚〔2026〕9号", new(2026, 3, 2), "XYCN-2026-1", [])
        {
            Envelope = new(Guid.NewGuid(), Partners.CreditPlatform, "1", NodaTime.Instant.FromUtc(2026, 3, 2, 2, 0)),
        };
        var text = Encoding.UTF8.GetString(CloudEvents.Write(repair));
        foreach (var instead in new[] { "\"proofs\":null", "\"proofs\":[null]", "\"other\":1" })
            (await Inbox.Take(new(Partners.CreditPlatform, 0, Encoding.UTF8.GetBytes(text.Replace("\"proofs\":[]", instead, StringComparison.Ordinal)))))
                .Answer.ShouldBe(Answer.NotTaken, instead);
    }

    [Fact]
    public async Task what_no_act_takes_is_not_taken() =>
        (await NotTaken(Partners.CreditPlatform, new RepairRequest("1", "91440101MA5AAAA00W", "粤穗交罚〔2026〕9号", new(2026, 3, 2), "XYCN-2026-1", [])
        {
            Envelope = new(Guid.NewGuid(), Partners.CreditPlatform, "1", NodaTime.Instant.FromUtc(2026, 3, 2, 2, 0)),
        })).En.ShouldNotBeNull().ShouldContain("credit.repair.requested.v1");

    [Fact]
    public async Task what_the_law_refuses_is_refused_with_the_rule_and_its_words()
    {
        desk.Deciding = _ => new ActRefused(new(AcknowledgementOfWhatWasSent.Id, ("message", "7")), 1);
        var verdict = await Inbox.Take(Letters.From("ga-4401", Letters.Decision("公立字1号")));
        (verdict.Answer, verdict.Rule, verdict.IsAnswered).ShouldBe((Answer.Refused, "PRC-ACK-001", true));
        verdict.Zh.ShouldNotBeNull().ShouldContain("7");
    }

    [Fact]
    public async Task a_refused_message_that_people_send_through_again_is_decided_anew()
    {
        var message = Letters.Decision("公立字1号");
        desk.Deciding = _ => new ActRefused(new(AcknowledgementOfWhatWasSent.Id, ("message", "7")), 1);
        await Inbox.Take(Letters.From("ga-4401", message));
        desk.Deciding = _ => null;
        (await Inbox.Take(Letters.From("ga-4401", message))).Answer.ShouldBe(Answer.Refused, "the first answer is the answer");
        (await Inbox.Take(Letters.From("ga-4401", message, attempt: 1))).Answer.ShouldBe(Answer.Taken);
        (await Inbox.Take(Letters.From("ga-4401", message, attempt: 1))).Answer.ShouldBe(Answer.Taken);
        desk.Words.Count.ShouldBe(1);
    }

    [Fact]
    public async Task what_may_not_be_done_or_says_something_else_under_the_same_id_is_not_taken()
    {
        foreach (var outcome in new ActOutcome[]
        {
            new ActForbidden("CloseCase", []), new CommandIdReused(Guid.NewGuid()), new ActClaimTaken("number", "7"),
        })
        {
            desk.Deciding = _ => outcome;
            await NotTaken("ga-4401", Letters.Decision("公立字1号"));
        }
    }

    [Fact]
    public async Task while_the_database_is_away_or_the_matter_too_busy_nothing_is_said()
    {
        desk.Deciding = _ => throw new LedgerUnavailableException("away", outcomeUnknown: false, null);
        await Should.ThrowAsync<LedgerUnavailableException>(() => Inbox.Take(Letters.From("ga-4401", Letters.Decision("公立字1号"))));
        desk.Deciding = _ => new ActConflict(new("spec", "one"), 1, 2);
        await Should.ThrowAsync<LedgerUnavailableException>(() => Inbox.Take(Letters.From("ga-4401", Letters.Decision("公立字2号"))));
    }

    private async Task<Verdict> NotTaken(string account, PartnerMessage message)
    {
        var verdict = await Inbox.Take(Letters.From(account, message));
        verdict.Answer.ShouldBe(Answer.NotTaken);
        verdict.Zh.ShouldNotBeNullOrEmpty();
        verdict.En.ShouldNotBeNullOrEmpty();
        return verdict;
    }
}
