using Regulatory.Api.Schema;
using Regulatory.GraphQL.Types;
using Regulatory.Ledger.Codec;
using Regulatory.Projections;
using Kernel = Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Schema;

public sealed class FactKindsSpec
{
    private static readonly ReadModelCatalogue Catalogue = ReadModelCatalogue.Of(new FactCodec(), typeof(ReadModelCatalogue).Assembly);
    private static readonly GraphQL.Types.Schema Schema = ApiSchema.Of(Catalogue);

    [Fact]
    public void what_has_a_read_model_by_its_stream_can_be_followed() =>
        Schema.Subscription!.Fields.Select(field => $"{field.Name}: {field.Type}").ShouldBe(
            [
                "alarmFacts: AlarmFact!", "applicationFacts: ApplicationFact!", "caseFacts: CaseFact!",
                "dangerousGoodFacts: DangerousGoodFact!", "entryCheckFacts: EntryCheckFact!",
                "evidenceFacts: EvidenceFact!", "executionFacts: ExecutionFact!", "figureFacts: FigureFact!",
                "inspectionFacts: InspectionFact!", "leadFacts: LeadFact!", "licenceFacts: LicenceFact!", "licenceItemFacts: LicenceItemFact!",
                "mapFeatureFacts: MapFeatureFact!", "measureFacts: MeasureFact!", "monitorMonthFacts: MonitorMonthFact!", "monitoringSiteFacts: MonitoringSiteFact!", "offenceFacts: OffenceFact!",
                "overloadInquiryFacts: OverloadInquiryFact!", "oversizePermitFacts: OversizePermitFact!",
                "publicationFacts: PublicationFact!", "sourceUnitFacts: SourceUnitFact!", "stationCheckFacts: StationCheckFact!",
                "subjectFacts: SubjectFact!", "terminalFacts: TerminalFact!", "terminalOrderFacts: TerminalOrderFact!", "violationCounterFacts: ViolationCounterFact!",
                "waybillFacts: WaybillFact!", "vehiclePositions: LivePositions!",
            ]);

    [Fact]
    public void every_fact_of_such_a_thing_is_a_type_to_ask_for()
    {
        var kinds = FactKinds.Of(typeof(Kernel.FactAttribute).Assembly, Catalogue);
        var names = typeof(Kernel.FactAttribute).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes(typeof(Kernel.FactAttribute), false)).Cast<Kernel.FactAttribute>().Select(fact => fact.WireName).ToList();
        foreach (var kind in kinds)
            names.Where(name => name.StartsWith(kind.Prefix, StringComparison.Ordinal)).ShouldAllBe(name => kind.NameOf(name) != null);
        kinds.Single(kind => kind.Noun == "Licence").NameOf("licensing.licence.renewal-deemed-granted.v1").ShouldBe("RENEWAL_DEEMED_GRANTED");
    }

    [Fact]
    public void a_fact_shows_nothing_of_what_it_says() =>
        ((ObjectType)Schema.Type("ApplicationFact")!).Fields.Select(field => field.Name).ShouldBe(
            ["position", "recordedAt", "type", "wireType", "streamId", "version", "actor", "capacity", "application"]);
}
