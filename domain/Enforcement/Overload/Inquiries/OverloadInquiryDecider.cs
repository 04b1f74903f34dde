using System.Diagnostics;
using Regulatory.Domain.Enforcement.Overload.Inquiries.Rules;
using Regulatory.Domain.Enforcement.Overload.Rules;

namespace Regulatory.Domain.Enforcement.Overload.Inquiries;

/// <summary>What is found out of an overloaded truck beside its mass, one line per act.</summary>
public static partial class OverloadInquiryDecider
{
    public static Decision<OverloadInquiryFact> Decide(OverloadInquiry inquiry, OverloadInquiryCommand command, OverloadContext context)
    {
        if (OverloadActsInOrder.Check(inquiry.LastOn, context) is { } untimely) return untimely;
        if (InquiryOfOverload.Check(context) is { } groundless) return groundless;
        return command switch
        {
            TraceLoad act => Decide(inquiry, act, context),
            TraceDriver act => Decide(inquiry, act, context),
            RecordNonconformity act => Decide(inquiry, act, context),
            _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
        };
    }
}
