using NodaTime;

namespace Regulatory.Domain.Publicity;

/// <summary>A decision as it is on record for publicity, and as the public is shown it but for the masks.</summary>
/// <param name="Number">决定文书号</param>
/// <param name="Authority">The deciding body.</param>
/// <param name="Source">数据来源单位</param>
/// <param name="Division">Division of the deciding body.</param>
/// <param name="IssuedOn">Date of the document, from which terms count.</param>
/// <param name="Penalty">Null for licences.</param>
/// <param name="Licence">Null for penalties.</param>
public sealed record DocumentOnRecord(
    PublicationKind Kind,
    string Number,
    PartyOnRecord Party,
    IssuingBody Authority,
    IssuingBody Source,
    DivisionCode Division,
    LocalDate IssuedOn,
    PenaltyOnRecord? Penalty,
    LicenceOnRecord? Licence,
    string? Remark)
{
    /// <summary>Its party was erased: nothing of it is shown any more.</summary>
    public bool IsForgotten => Party.PersonName is { IsErased: true };

    /// <summary>Whether two say the same, lists compared by what stands in them.</summary>
    public bool Says(DocumentOnRecord other) =>
        this with { Penalty = null } == other with { Penalty = null } && PenaltyOnRecord.AreSame(Penalty, other.Penalty);
}
