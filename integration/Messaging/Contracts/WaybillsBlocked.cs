using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>运单冻结: no waybill may be made out under this licence from a moment on, and those not begun are recalled.</summary>
/// <param name="Number">Number of the licence.</param>
/// <param name="CreditCode">统一社会信用代码 of the holder.</param>
/// <param name="Basis">The article or rule that it rests on.</param>
/// <param name="From">From then on.</param>
[Contract("licensing.waybills.blocked.v1")]
public sealed record WaybillsBlocked(FactTold Fact, string Number, string Basis, Instant From, string? CreditCode = null) : FactMessage(Fact)
{
    public override string Subject => Number;
}

/// <summary>运单解冻: waybills may be made out under this licence again.</summary>
/// <inheritdoc cref="WaybillsBlocked"/>
[Contract("licensing.waybills.released.v1")]
public sealed record WaybillsReleased(FactTold Fact, string Number, string Basis, Instant From, string? CreditCode = null) : FactMessage(Fact)
{
    public override string Subject => Number;
}
