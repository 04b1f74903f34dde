using System.ComponentModel.DataAnnotations;
using Regulatory.Domain.Enforcement.Overload.Weighing;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Specs.Support;

namespace Regulatory.Integration.Specs.Messaging.Contracts;

/// <summary>
/// The public contracts: <c>specs/contracts/messages/</c> holds one golden sample of every contract as it travels, never edited. A new one
/// gets its sample by running this spec once with <c>REGULATORY_NEW_SAMPLES=1</c>, which writes missing files and no others.
/// </summary>
public sealed class MessageContractsSpec
{
    private static readonly string Folder = Path.Combine(Repository.Root, "specs", "contracts", "messages");

    public static TheoryData<string> Names => [.. CloudEvents.All.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void every_message_travels_as_its_golden_sample_says(string name)
    {
        var message = MessageSamples.All.Single(sample => sample.GetType() == CloudEvents.All[name]);
        var written = CloudEvents.Write(message);
        var file = Path.Combine(Folder, name + ".json");
        if (!File.Exists(file) && Environment.GetEnvironmentVariable("REGULATORY_NEW_SAMPLES") == "1") File.WriteAllBytes(file, [.. written, (byte)'\n']);
        File.Exists(file).ShouldBeTrue($"{name} has no golden sample: run this spec once with REGULATORY_NEW_SAMPLES=1");
        System.Text.Encoding.UTF8.GetString(written).ShouldBe(File.ReadAllText(file).TrimEnd('\n'));
        CloudEvents.Write(CloudEvents.MessageOf(CloudEvents.Read(File.ReadAllBytes(file)))).ShouldBe(written);
    }

    [Fact]
    public void no_golden_sample_is_left_without_its_contract() =>
        Directory.EnumerateFiles(Folder).Select(Path.GetFileNameWithoutExtension).ShouldBe(CloudEvents.All.Keys, ignoreOrder: true);

    [Fact]
    public void an_envelope_has_the_attributes_of_cloudevents()
    {
        var read = CloudEvents.Read(CloudEvents.Write(MessageSamples.Head));
        (read.Type, read.Source, read.Subject).ShouldBe(("ledger.head.published.v1", "transport.gd.example/ledger", "sha256/20852163"));
        read.Time.ShouldBe(MessageSamples.Head.Time);
        read.Id.Version.ShouldBe(8);
    }

    [Fact]
    public void messages_about_one_fact_have_one_id_a_contract()
    {
        var told = (PenaltyDecisionIssued)MessageSamples.All.Single(sample => sample is PenaltyDecisionIssued);
        told.Id.ShouldBe(FactMessage.IdOf("enforcement.penalty-decision.issued.v1", told.Fact.Ledger, told.Fact.Position));
        (told with { Agency = "said otherwise" }).Id.ShouldBe(told.Id);
        new[]
        {
            told.Id, (told with { Fact = told.Fact with { Position = 1 } }).Id, (told with { Fact = told.Fact with { Ledger = "other/ledger" } }).Id,
            FactMessage.IdOf("overload.case.copied.v1", told.Fact.Ledger, told.Fact.Position),
        }.ShouldBeUnique();
    }

    public static TheoryData<string> FromPartners =>
        [.. CloudEvents.All.Where(contract => contract.Value.IsAssignableTo(typeof(PartnerMessage))).Select(contract => contract.Key)];

    [Theory, MemberData(nameof(FromPartners))]
    public void every_text_list_and_number_of_a_partners_message_has_its_bound(string name)
    {
        foreach (var type in ContractTypes.Within(CloudEvents.All[name]))
            foreach (var member in Bounds.Members(type))
            {
                var kind = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
                var bounds = member.GetCustomAttributes(typeof(ValidationAttribute), inherit: true);
                if (kind == typeof(string)) bounds.OfType<StringLengthAttribute>().ShouldNotBeEmpty($"{type.Name}.{member.Name}");
                else if (kind == typeof(int)) bounds.OfType<RangeAttribute>().ShouldNotBeEmpty($"{type.Name}.{member.Name}");
                else if (ContractTypes.ElementOf(kind) is not null) bounds.OfType<MaxLengthAttribute>().ShouldNotBeEmpty($"{type.Name}.{member.Name}");
            }
    }

    [Theory, MemberData(nameof(FromPartners))]
    public void samples_of_partners_keep_within_the_bounds(string name) =>
        Bounds.Broken((PartnerMessage)MessageSamples.All.Single(sample => sample.GetType() == CloudEvents.All[name])).ShouldBeNull();

    [Fact]
    public void what_is_beyond_a_bound_is_named()
    {
        var capture = (WeighCapture)MessageSamples.All.Single(sample => sample is WeighCapture);
        Bounds.Broken(capture with { Device = new('7', 61) }).ShouldNotBeNull().ShouldContain("device");
        Bounds.Broken(capture with { GrossKg = 400_001 }).ShouldNotBeNull().ShouldContain("grossKg");
        Bounds.Broken(capture with { AxleLoadsKg = [1] }).ShouldNotBeNull().ShouldContain("axleLoadsKg");
        Bounds.Broken(capture with { Pictures = [new(PictureView.Front, "no digest")] }).ShouldNotBeNull().ShouldContain("pictures.sha256");
        Bounds.Broken(capture with { Truck = capture.Truck with { RegisteredMassKg = 0 } }).ShouldNotBeNull().ShouldContain("truck.registeredMassKg");
        Bounds.Broken(capture with { Device = "a\0b" }).ShouldNotBeNull().ShouldContain("device");
    }

    [Fact]
    public void a_partner_is_shown_no_personal_value_that_its_duty_does_not_need()
    {
        var decision = (PenaltyDecisionIssued)MessageSamples.All.Single(sample => sample is PenaltyDecisionIssued);
        PartyOf(Partners.CreditPlatform).ShouldBe(decision.Party);
        PartyOf(Partners.RegistrationPlace).ShouldBe(decision.Party with { ResidentId = null });
        PartyOf(Partners.MarketRegulation).ShouldBe(decision.Party with { PersonName = null, ResidentId = null });
        Disclosure.To("anybody-else", decision).Id.ShouldBe(decision.Id);

        PartyTold PartyOf(string partner) => ((PenaltyDecisionIssued)Disclosure.To(partner, decision)).Party;
    }

    [Fact]
    public void what_only_some_may_see_is_optional() => CloudEvents.All.Values.SelectMany(ContractTypes.Within).SelectMany(Bounds.Members)
        .Where(member => member.IsDefined(typeof(OnlyForAttribute), inherit: false))
        .Where(member => new System.Reflection.NullabilityInfoContext().Create(member).ReadState is not System.Reflection.NullabilityState.Nullable)
        .Select(member => $"{member.DeclaringType!.Name}.{member.Name}").ShouldBeEmpty();

    [Fact]
    public void a_message_without_content_is_refused()
    {
        var empty = """{"specversion":"1.0","id":"0198f000-0000-8000-8000-000000000001","source":"x","type":"ledger.head.published.v1","subject":"sha256/1","time":"2026-03-02T01:02:03Z","datacontenttype":"application/json","data":null}"""u8.ToArray();
        Should.Throw<FormatException>(() => CloudEvents.MessageOf(CloudEvents.Read(empty)));
    }

    [Fact]
    public void the_same_head_always_has_the_same_id_and_another_one_another()
    {
        var head = (LedgerHeadPublished)MessageSamples.Head;
        (head with { Note = "signed once more" }).Id.ShouldBe(head.Id);
        new[] { head.Id, (head with { Size = 1 }).Id, (head with { Suite = "sm3" }).Id, (head with { Origin = "other" }).Id }.ShouldBeUnique();
    }

    [Fact]
    public void a_member_that_a_later_version_adds_is_passed_over()
    {
        var text = System.Text.Encoding.UTF8.GetString(CloudEvents.Write(MessageSamples.Head)).Replace("\"data\":{", "\"data\":{\"added\":1,", StringComparison.Ordinal);
        CloudEvents.MessageOf(CloudEvents.Read(System.Text.Encoding.UTF8.GetBytes(text))).ShouldBe(MessageSamples.Head);
    }

    [Theory]
    [InlineData("\"specversion\":\"1.0\"", "\"specversion\":\"2.0\"")]
    [InlineData("\"type\":\"ledger.head.published.v1\"", "\"type\":\"ledger.head.published.v9\"")]
    [InlineData("\"size\":20852163", "\"size\":20852164")]
    [InlineData("\"size\":20852163,", "")]
    [InlineData("}", "")]
    public void what_is_no_message_or_has_not_its_id_is_refused(string part, string instead)
    {
        var text = System.Text.Encoding.UTF8.GetString(CloudEvents.Write(MessageSamples.Head)).Replace(part, instead, StringComparison.Ordinal);
        Should.Throw<FormatException>(() => CloudEvents.MessageOf(CloudEvents.Read(System.Text.Encoding.UTF8.GetBytes(text))));
    }
}
