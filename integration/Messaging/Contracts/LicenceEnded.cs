using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>How a right came to its end.</summary>
public enum EndOfRight
{
    /// <summary>有效期届满</summary>
    Expired,

    /// <summary>撤销</summary>
    Rescinded,

    /// <summary>吊销</summary>
    RevokedByPenalty,

    /// <summary>撤回</summary>
    WithdrawnByAuthority,

    /// <summary>注销</summary>
    Deregistered,
}

/// <summary>许可终止 (ALL 70, RTR 53): the holder may not do any more what the licence allowed.</summary>
/// <param name="Number">Number of the licence; a resident id in it is masked for partners who are not told those of natural persons.</param>
/// <param name="Item">Number in the catalogue of licence items.</param>
/// <param name="Document">Number of the decision or document; absent for an expiry.</param>
[Contract("licensing.licence.ended.v1")]
public sealed record LicenceEnded(
    FactTold Fact,
    string Number,
    string Item,
    PartyTold Holder,
    EndOfRight How,
    string Division,
    string Authority,
    LocalDate EndedOn,
    string? Document = null) : FactMessage(Fact)
{
    public override string Subject => Number;
}

/// <summary>道路运输证终止 (ALL 70, RTR 53): the vehicle may not carry for others any more.</summary>
/// <param name="Number">Number of the certificate; a resident id in it is masked as in that of a licence.</param>
/// <param name="Plate">Province, letter and number; absent when the register does not have it.</param>
/// <param name="PlateColour">Yellow, blue, …</param>
/// <param name="Operator">Name of the enterprise that the vehicle belongs to; absent for natural persons.</param>
[Contract("licensing.vehicle-certificate.ended.v1")]
public sealed record VehicleCertificateEnded(
    FactTold Fact,
    string Number,
    EndOfRight How,
    string Division,
    string Authority,
    LocalDate EndedOn,
    string? Plate = null,
    string? PlateColour = null,
    string? Operator = null,
    string? OperatorCode = null,
    string? Document = null) : FactMessage(Fact)
{
    public override string Subject => Number;
}

/// <summary>更正恢复: the ending of a licence or certificate was undone by a superior decision or a judgment.</summary>
/// <param name="Undone">How it had ended.</param>
/// <param name="Document">Number of the decision or judgment.</param>
[Contract("licensing.licence.ending-undone.v1")]
public sealed record EndingUndone(FactTold Fact, string Number, EndOfRight Undone, string Document, LocalDate On) : FactMessage(Fact)
{
    public override string Subject => Number;
}
