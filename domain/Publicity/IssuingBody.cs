namespace Regulatory.Domain.Publicity;

/// <summary>A body that decided or that supplies the data: name and code are published.</summary>
/// <param name="Name">Full name of the body.</param>
/// <param name="Code">统一社会信用代码 of the body.</param>
public sealed record IssuingBody(string Name, CreditCode Code);
