namespace Regulatory.Api.Ledger;

/// <summary>Why a page of the ledger is not given.</summary>
internal sealed class PageRefusal : Exception
{
    private PageRefusal(int status, string code, string? parameter, string message)
        : base(message) => (Status, Code, Parameter) = (status, code, parameter);

    public int Status { get; }

    public string Code { get; }

    /// <summary>Which parameter is at fault; null when none is.</summary>
    public string? Parameter { get; }

    public static PageRefusal Missing(string message) => new(StatusCodes.Status404NotFound, "NOT_FOUND", null, message);

    public static PageRefusal BadParameter(string parameter, string message) =>
        new(StatusCodes.Status400BadRequest, "BAD_PARAMETER", parameter, message);
}
