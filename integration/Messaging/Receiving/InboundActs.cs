using System.Collections.Immutable;
using Regulatory.Ledger;
using Regulatory.Ledger.Codec;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>The table of contents: what partners' messages become.</summary>
public static class InboundActs
{
    public static ImmutableArray<InboundAct> Of(FactLedger ledger, FactCatalogue catalogue) =>
    [
        TakeAcknowledgement.OfNotice,
        TakeAcknowledgement.OfOpinion,
        TakeAcknowledgement.OfPoliceDecision,
        TakeWeighCapture.OfVendor,
        TakeEntryCheck.OfOperator,
        TakeCourtOutcome.OfCourt((stream, cancellation) => Load(ledger, catalogue, stream, cancellation)),
        TakeRepairRequest.OfPlatform((stream, cancellation) => Load(ledger, catalogue, stream, cancellation)),
    ];

    private static async Task<ImmutableArray<object>> Load(
        FactLedger ledger, FactCatalogue catalogue, StreamName stream, CancellationToken cancellation) =>
        [.. (await ledger.LoadContents(stream, 0, cancellation).ConfigureAwait(false)).Select(content => catalogue.Decode(content))];
}
