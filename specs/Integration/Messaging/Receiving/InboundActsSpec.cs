using System.Collections.Immutable;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Enforcement.Overload.Entries;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;
using Regulatory.Integration.Acts;
using Regulatory.Integration.Messaging;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Integration.Messaging.Receiving;
using Regulatory.Integration.Specs.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Specs.Messaging.Receiving;

/// <summary>What each contract of partners becomes: a pure matter, but for a look into the credit profile or the suit.</summary>
public sealed class InboundActsSpec
{
    private readonly Dictionary<StreamName, ImmutableArray<object>> streams = [];

    [Fact]
    public void every_contract_of_partners_has_its_act_and_somebody_who_may_send_it()
    {
        var contracts = CloudEvents.All.Values.Where(contract => contract.IsAssignableTo(typeof(PartnerMessage))).ToList();
        InboundActs.Of(null!, null!).Select(act => act.Contract).ShouldBe(contracts, ignoreOrder: true);
        foreach (var contract in contracts) Routes.Usual.ByPartner.Values.ShouldContain(route => route.MaySend(contract), contract.Name);
    }

    [Fact]
    public void a_partner_may_give_every_command_that_a_message_becomes()
    {
        foreach (var command in new[] { typeof(RecordAcknowledgement), typeof(CaptureWeighing), typeof(WeighAtEntry), typeof(AdmitTruck), typeof(TurnTruckAway), typeof(DecideRemedy), typeof(WithdrawRemedy), typeof(ApplyRepair) })
            command.GetCustomAttributes(typeof(ActOfAttribute), inherit: false).Cast<ActOfAttribute>().Single().Roles.ShouldContain(Role.Partner, command.Name);
    }

    [Fact]
    public async Task a_receipt_leads_to_the_process_that_waits_for_it()
    {
        var receipt = Sample<Acknowledgement>();
        (await Commands(receipt)).ShouldBe([new RecordAcknowledgement(
            new(ProcessNames.RevocationConsequences, "0198c6f0-0000-8000-8000-000000000003"), "police", receipt.Of, Document: receipt.Receipt)]);
        (await Commands(receipt with { About = "粤穗交罚〔2026〕9号" })).ShouldBeEmpty("nobody waits for it");
        await Should.ThrowAsync<FormatException>(() => Commands(receipt with { About = "process/no-such-process/1" }));
        await Should.ThrowAsync<FormatException>(() => Commands(receipt with { About = "process/../etc" }));
    }

    [Fact]
    public async Task what_a_department_or_the_police_say_is_the_answer_to_what_they_were_asked()
    {
        ((RecordAcknowledgement)(await Commands(Sample<DepartmentOpinion>())).Single()).Answer.ShouldBe(ProcessAnswer.AgreedWithConditions);
        var decision = Sample<PoliceDecision>();
        ((RecordAcknowledgement)(await Commands(decision)).Single()).Answer.ShouldBe(ProcessAnswer.Objected);
        ((RecordAcknowledgement)(await Commands(decision with { Outcome = PoliceOutcome.Filed })).Single()).Answer.ShouldBe(ProcessAnswer.Agreed);
        await Should.ThrowAsync<FormatException>(() => Commands(decision with { About = "粤穗交立〔2026〕12号" }));
    }

    [Fact]
    public async Task the_vendors_number_makes_the_id_of_a_weigh_record()
    {
        var capture = Sample<WeighCapture>();
        var (first, again) = ((CaptureWeighing)(await Commands(capture)).Single(), (CaptureWeighing)(await Commands(capture)).Single());
        again.Record.ShouldBe(first.Record);
        (first.GrossKg, first.Plate, first.Truck.AxleCount, first.Evidence.Pictures.Length, first.Size!.HeightMm).ShouldBe((55500, Plate.Parse("湘B54321/Yellow"), 5, 2, 3900));
        ((CaptureWeighing)(await Commands(capture with { Capture = "8" })).Single()).Record.ShouldNotBe(first.Record);
        ((CaptureWeighing)(await Commands(capture with { HeightMm = null })).Single()).Size.ShouldBeNull();
        await Should.ThrowAsync<FormatException>(() => Commands(capture with { Plate = "no plate" }));
    }

    [Fact]
    public async Task an_entry_check_is_weighed_and_then_what_the_operator_did()
    {
        var report = Sample<EntryCheckReport>();
        var turned = await Commands(report);
        var weighed = turned[0].ShouldBeOfType<WeighAtEntry>();
        turned[1].ShouldBe(new TurnTruckAway(weighed.Check));
        (await Commands(report with { Admitted = true }))[1].ShouldBe(new AdmitTruck(weighed.Check));
    }

    [Fact]
    public async Task a_judgment_ends_the_suit_unless_it_sets_other_penalties()
    {
        var outcome = Sample<CourtOutcome>();
        var decided = (DecideRemedy)(await Commands(outcome)).Single();
        (decided.Remedy.Value, decided.Outcome, decided.Document).ShouldBe((outcome.Remedy, RemedyOutcome.Revoked, outcome.Document));
        (await Commands(outcome with { Outcome = Judgment.Discontinued })).Single().ShouldBeOfType<WithdrawRemedy>();
        var inbox = new Inbox(
            new(null, ["court"]), [TakeCourtOutcome.OfCourt(Load)], (_, _) => throw new InvalidOperationException("nothing is decided"));
        (await inbox.Take(Letters.From("court", outcome with { Outcome = Judgment.Changed }))).Answer.ShouldBe(Answer.NotTaken);
    }

    [Fact]
    public async Task a_judgment_on_another_decision_than_the_one_sued_over_is_not_taken()
    {
        var outcome = Sample<CourtOutcome>();
        Sued(outcome.DecisionNumber);
        (await Commands(outcome)).Single().ShouldBeOfType<DecideRemedy>();
        var inbox = new Inbox(
            new(null, ["court"]), [TakeCourtOutcome.OfCourt(Load)], (_, _) => throw new InvalidOperationException("nothing is decided"));
        var verdict = await inbox.Take(Letters.From("court", outcome with { DecisionNumber = "粤穗交罚〔2026〕10号" }));
        verdict.Answer.ShouldBe(Answer.NotTaken);
        verdict.Zh!.ShouldContain("被诉的决定不符");

        void Sued(string decision) => streams[new("enforcement.remedy", outcome.Remedy.ToString())] =
        [
            new RemedyFiled(
                RemedyKind.Suit, new(Guid.NewGuid()), decision, PartyId.Parse("E:91440101MA5AAAA00W"), DivisionCode.Parse("440100"), "广州铁路运输法院",
                new(2026, 3, 2), null, new(2026, 3, 2)),
        ];
    }

    [Fact]
    public async Task a_repair_is_asked_for_every_entry_that_the_document_led_to_in_every_field()
    {
        var request = Sample<RepairRequest>() with { CreditCode = "91440101MA5AAAA00W" };
        Entry("D3", 1, "another");
        Entry("D3", 2, request.DocumentNumber);
        Entry("D5", 1, request.DocumentNumber);
        (await Commands(request)).Cast<ApplyRepair>().Select(command => (command.Profile.ToString(), command.Entry, command.Application, command.Commitment))
            .ShouldBe([
                ("E:91440101MA5AAAA00W:D3", 2, request.Request, request.Commitment), ("E:91440101MA5AAAA00W:D5", 1, request.Request, request.Commitment),
            ]);
        var inbox = new Inbox(
            new(null, ["credit-platform"]), [TakeRepairRequest.OfPlatform(Load)], (_, _) => throw new InvalidOperationException("nothing is asked"));
        (await inbox.Take(Letters.From("credit-platform", request with { DocumentNumber = "never heard of" }))).Answer.ShouldBe(Answer.NotTaken);
        (await inbox.Take(Letters.From("credit-platform", request with { CreditCode = "000000000000000000" }))).Answer.ShouldBe(Answer.NotTaken);
    }

    private void Entry(string field, int number, string document)
    {
        var stream = new StreamName("credit.profile", $"E:91440101MA5AAAA00W:{field}");
        streams[stream] = streams.GetValueOrDefault(stream, []).Add(new CreditFactRecorded(
            number, "enforcement", document, new(2026, 3, 2), ItemCode.Parse("overload-over-50"), SeverityClass.General, 1, null, null, null, new(2026, 3, 2)));
    }

    private Task<ImmutableArray<object>> Load(StreamName stream, CancellationToken cancellation) => Task.FromResult(streams.GetValueOrDefault(stream, []));

    private async Task<ImmutableArray<object>> Commands(PartnerMessage message)
    {
        InboundAct[] acts =
        [
            TakeAcknowledgement.OfNotice, TakeAcknowledgement.OfOpinion, TakeAcknowledgement.OfPoliceDecision, TakeWeighCapture.OfVendor,
            TakeEntryCheck.OfOperator, TakeCourtOutcome.OfCourt(Load), TakeRepairRequest.OfPlatform(Load),
        ];
        return await acts.Single(act => act.Contract == message.GetType()).CommandsOf(message, message.Source, default);
    }

    private static TMessage Sample<TMessage>()
        where TMessage : PartnerMessage => MessageSamples.All.OfType<TMessage>().Single();
}
