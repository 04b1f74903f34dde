using System.Collections.Immutable;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>The table of contents: what partners' messages become.</summary>
public static class InboundActs
{
    public static readonly ImmutableArray<InboundAct> All =
    [
        TakeAcknowledgement.OfNotice,
        TakeAcknowledgement.OfOpinion,
        TakeAcknowledgement.OfPoliceDecision,
    ];
}
